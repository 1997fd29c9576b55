import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { Divider, FitIcon, IconButton, MinusIcon, PlusIcon, TidyIcon, Toolbar, useFormat } from '@/ui';
import { arrangeSteps } from '../commands/move-steps';
import { useEditorWords } from '../words/use-editor-words';
import { useCanvas } from './canvas-context';

const CALM = { duration: 180 };

/** How closely one looks at the strategy, and the button that arranges it. */
export function ZoomControls() {
  const words = useEditorWords();
  const { view, session } = useCanvas();
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Panel position="bottom-left" className="se-zoom">
      <Toolbar label={words.zoom}>
        <IconButton
          size="s"
          label={words.zoomOut}
          icon={<MinusIcon className="icon-s" />}
          onPress={() => void zoomOut(CALM)}
        />
        <ZoomValue />
        <IconButton
          size="s"
          label={words.zoomIn}
          icon={<PlusIcon className="icon-s" />}
          onPress={() => void zoomIn(CALM)}
        />
        <IconButton size="s" label={words.fit} icon={<FitIcon className="icon-s" />} onPress={view.fit} />
        {session && (
          <>
            <Divider />
            <IconButton
              size="s"
              label={words.arrange}
              icon={<TidyIcon className="icon-s" />}
              onPress={() => arrangeSteps(session)}
            />
          </>
        )}
      </Toolbar>
    </Panel>
  );
}

/** Apart from the buttons, which coming closer does not change. */
function ZoomValue() {
  const format = useFormat();
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100));
  return <span className="se-zoom-value">{format.percent(zoom / 100)}</span>;
}
