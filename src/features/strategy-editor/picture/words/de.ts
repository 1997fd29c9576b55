import type { PictureWords } from './en';

/** Die Wörter für das Mitnehmen des Bildes auf Deutsch. */
export const de: PictureWords = {
  off: 'aus',
  drawnOn: ({ date, steps }) => `${steps === 1 ? '1 Schritt' : `${String(steps)} Schritte`} · ${date}`,
  title: 'Bild exportieren',
  format: 'Format',
  formats: { svg: 'SVG', png: 'PNG', pdf: 'PDF' },
  formatHelp: {
    svg: 'In jeder Größe scharf; öffnet sich in Browsern und Zeichenprogrammen.',
    png: 'Ein Bild für Folien und Nachrichten.',
    pdf: 'In jeder Größe scharf, mit durchsuchbarem Text.',
  },
  scale: 'Größe',
  scales: { 1: '1×', 2: '2×', 3: '3×' },
  pixels: ({ width, height }) => `${width} × ${height} Pixel`,
  scaledDown: ({ percent }) =>
    `In dieser Größe wäre das Bild für die meisten Programme zu groß. Es wird mit ${percent} davon gezeichnet.`,
  paper: 'Seiten',
  papers: {
    one: 'Eine Seite beliebiger Größe',
    a4: 'A4-Blätter zum Zusammenkleben',
    a3: 'A3-Blätter zum Zusammenkleben',
  },
  sheets: ({ count }) => (count === 1 ? '1 Blatt' : `${String(count)} Blätter`),
  sheet: ({ row, column }) => `Reihe ${String(row)}, Spalte ${String(column)}`,
  tooManySheets: ({ most }) =>
    `Mehr als ${String(most)} Blätter. Das Bild wird so verkleinert, dass es nicht mehr braucht.`,
  withCounts: 'Mit den Zahlen des letzten Laufs',
  preview: 'Vorschau',
  save: 'Speichern',
  close: 'Schließen',
  drawing: 'Zeichnet …',
  saved: ({ file }) => `${file} gespeichert.`,
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  failed: 'Das Bild konnte nicht erstellt werden. Versuchen Sie eine kleinere Größe oder ein anderes Format.',
};
