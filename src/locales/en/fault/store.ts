export const storeFaults = {
  full: 'Cannot use the database {{file}}: the disk is full. Nothing was changed; make room and run the command again.',
  busy: 'Cannot use the database {{file}}: another process has held it for too long ({{reason}}). Wait for it or end it, then run the command again.',
  notOpened:
    'Cannot open the database {{file}}: the system says {{reason}}. Make the folder writable, then run the command again.',
  newer:
    'Cannot open the database {{file}}: it belongs to a newer Selaras (schema {{version}}, this one knows {{known}}). Update Selaras.',
} as const;
