// A bare line to a guild's gateway: frames as they are, with no client between.
//
//   const line = await connect(guild);
//   line.send({ op: 2, d: { token, intents: 0 } });
//   await line.event('READY')   →   { session_id: '…', … }

import { WebSocket } from 'ws';
import type { Guild } from '../../../src/guild/model.ts';

export interface Frame {
  readonly op: number;
  // biome-ignore lint/suspicious/noExplicitAny: frames of every kind, looked into by tests
  readonly d: any;
  readonly s?: number;
  readonly t?: string;
}

export interface Line {
  send(frame: unknown): void;
  /** The next frame, once each. */
  next(): Promise<Frame>;
  /** The next frame of this event; those before it are passed over. */
  event(name: string): Promise<Frame>;
  /** The code that it was closed with. */
  readonly closed: Promise<number>;
  hangUp(code?: number): void;
}

/** @param query what is asked for in the address */
export function connect({ url }: Guild, query = '?v=10&encoding=json'): Line {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway${query}`);
  const frames: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as Frame;
    const wake = waiting.shift();
    wake ? wake(frame) : frames.push(frame);
  });
  const opened = new Promise<void>((resolve) => socket.once('open', resolve));
  const next = () =>
    new Promise<Frame>((resolve) => {
      const frame = frames.shift();
      frame ? resolve(frame) : waiting.push(resolve);
    });
  return {
    send: (frame) =>
      void opened.then(() => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))),
    next,
    async event(name) {
      for (;;) {
        const frame = await next();
        if (frame.t === name) return frame;
      }
    },
    closed: new Promise((resolve) => socket.once('close', resolve)),
    hangUp: (code) => (code === undefined ? socket.terminate() : socket.close(code)),
  };
}
