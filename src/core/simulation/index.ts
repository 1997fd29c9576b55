/**
 * Running journeys without anybody being contacted: a pretended outside (providers, teams, customers) that
 * answers effects with events, totals as they are counted, and a whole portfolio in one call. In go a bundle,
 * cases and a seed; out come the same effects for everyone who runs them. Synthetic, not a forecast.
 */
export { CHANNEL_FIGURES, MESSAGE_LIFT, SELF_CURE_PER_DAY, TASK_FIGURES } from './figures';
export type { ChannelFigures, Figure } from './figures';
export { createPretendedWorld } from './pretended-world';
export type { PretendedWorld, PretendedWorldOptions, RenderDigest } from './pretended-world';
export { groupByCustomer, runPortfolio } from './run-portfolio';
export type { PortfolioRun } from './run-portfolio';
export { startCases } from './start-cases';
export type { CasesToStart, StartedCases, StartOutcome } from './start-cases';
export { createCounts, createTally } from './tally';
export type { DrivenCustomer, ReachedOperations, Tally } from './tally';
