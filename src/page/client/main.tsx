// The page's entry.

import { render } from 'preact';
import { App } from './app.tsx';
import './styles/all.css';

render(<App />, document.getElementById('page')!);
