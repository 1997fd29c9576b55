import type { EditorConfig } from 'grapesjs';
import canvasCss from './canvas.css?inline';

/** Nothing runs in the canvas and nothing is fetched but pictures and fonts, whatever a message holds. */
const POLICY =
  "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'; font-src https: data:; " +
  "form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'";

/** GrapesJS as a surface only: no calls home, no icons from elsewhere, no storage, no panels, no keys of its own. */
export const CANVAS_CONFIG: EditorConfig = {
  height: '100%',
  width: '100%',
  storageManager: { type: '', autosave: false, autoload: false },
  telemetry: false,
  noticeOnUnload: false,
  cssIcons: '',
  jsInHtml: false,
  forceClass: false,
  showDevices: false,
  showOffsets: false,
  panels: { defaults: [] },
  customUI: true,
  showToolbar: false,
  undoManager: { trackSelection: false },
  blockManager: { custom: true },
  layerManager: { custom: true },
  traitManager: { custom: true },
  styleManager: { custom: true },
  selectorManager: { custom: true },
  assetManager: { custom: true, upload: false },
  modal: { custom: true },
  protectedCss: '',
  canvasCss,
  canvas: {
    allowExternalDrop: false,
    frameContent: `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body></body></html>`,
  },
};
