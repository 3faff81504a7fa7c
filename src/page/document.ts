// The page before its script runs, and its icon.

export const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The guild</title>
<link rel="icon" href="/page/icon.svg">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="page"><noscript>This page needs JavaScript.</noscript></div>
</body>
</html>
`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="10" fill="#4752c4"/>
<path d="M9 21v-5q0-6 5-7v3q-2 1-2 4h2v5zm9 0v-5q0-6 5-7v3q-2 1-2 4h2v5z" fill="#fff"/>
</svg>
`;
