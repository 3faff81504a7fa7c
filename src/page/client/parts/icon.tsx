// The page's icons, as strokes on a field of 24 by 24.

const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  wire: 'M8 4c-3 0-1 8-4 8 3 0 1 8 4 8M16 4c3 0 1 8 4 8-3 0-1 8-4 8M10.5 12h3',
  reply: 'M10 6l-6 6 6 6M4 12h10q6 0 6 7',
  apps: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12L20 4l-5 16-3-7z',
  eye: 'M2 12q4-6 10-6t10 6q-4 6-10 6T2 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  link: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
  ok: 'M5 13l4 4L19 7',
  no: 'M12 6v7M12 17h.01',
};

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
