/** The words of taking the picture away, in English. */
export const en = {
  off: 'off',
  drawnOn: ({ date, steps }: { date: string; steps: number }) =>
    `${steps === 1 ? '1 step' : `${String(steps)} steps`} · ${date}`,
  title: 'Export picture',
  format: 'Format',
  formats: { svg: 'SVG', png: 'PNG', pdf: 'PDF' },
  formatHelp: {
    svg: 'Sharp at any size; opens in browsers and drawing programs.',
    png: 'An image for slides and messages.',
    pdf: 'Sharp at any size, with text that can be searched.',
  },
  scale: 'Size',
  scales: { 1: '1×', 2: '2×', 3: '3×' } as Readonly<Record<number, string>>,
  pixels: ({ width, height }: { width: string; height: string }) => `${width} × ${height} pixels`,
  scaledDown: ({ percent }: { percent: string }) =>
    `At this size the image would be too large for most programs. It is drawn at ${percent} of it.`,
  paper: 'Pages',
  papers: { one: 'One page of any size', a4: 'A4 sheets to put together', a3: 'A3 sheets to put together' },
  sheets: ({ count }: { count: number }) => (count === 1 ? '1 sheet' : `${String(count)} sheets`),
  sheet: ({ row, column }: { row: number; column: number }) => `Row ${String(row)}, column ${String(column)}`,
  tooManySheets: ({ most }: { most: number }) =>
    `More than ${String(most)} sheets. The picture is made smaller so that it takes no more.`,
  withCounts: 'With the counts of the last run',
  preview: 'Preview',
  save: 'Save',
  close: 'Close',
  drawing: 'Drawing…',
  saved: ({ file }: { file: string }) => `${file} saved.`,
  cancelled: 'Cancelled. Nothing was saved.',
  failed: 'The picture could not be made. Try a smaller size or another format.',
};

export type PictureWords = typeof en;
