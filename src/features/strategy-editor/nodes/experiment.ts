import { edits, NODE_DEFINITIONS } from '@/core/strategy';
import { ExperimentIcon } from '@/ui';
import type { NodeView } from './node-view';

export const experimentView: NodeView<'experiment'> = {
  kind: 'experiment',
  iconOf: () => ExperimentIcon,
  titleOf: (_node, words) => words.kinds.experiment,
  /** Whoever is left alone leaves at the left; the first arm that is not goes straight on. */
  sideOf: ({ id }, { settings: { arms } }) => {
    const straight = arms.find(({ role }) => role !== 'holdout') ?? arms[0];
    if (id === straight?.id) return 'below';
    return arms.find((arm) => arm.id === id)?.role === 'holdout' ? 'left' : 'right';
  },
  items: [
    {
      id: 'experiment',
      kind: 'experiment',
      family: NODE_DEFINITIONS.experiment.family,
      Icon: ExperimentIcon,
      labelOf: (words) => words.kinds.experiment,
      create: (strategy, words) => {
        const { arms } = NODE_DEFINITIONS.experiment.createSettings();
        return {
          id: edits.nextNodeId(strategy, 'experiment'),
          kind: 'experiment',
          name: '',
          settings: { arms: arms.map((arm) => ({ ...arm, name: words.armRoles[arm.role] })) },
        };
      },
    },
  ],
};
