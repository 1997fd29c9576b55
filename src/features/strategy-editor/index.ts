/**
 * The editor of strategies: a palette, the strategy as a picture and its problems, the settings of whatever is
 * selected; and two parts of it for other screens: the picture to look at, and the editor of a condition.
 */
export { ConditionEditor } from './condition-editor/condition-editor';
export { StrategyCanvas } from './strategy-canvas';
export { StrategyEditorScreen } from './strategy-editor-screen';
