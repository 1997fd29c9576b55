/**
 * The editor of strategies: a palette, the strategy as a picture and its problems, the settings of whatever is
 * selected; and the same picture to look at, for other screens.
 */
export { StrategyCanvas } from './strategy-canvas';
export { StrategyEditorScreen } from './strategy-editor-screen';
