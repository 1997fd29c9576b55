import { useRef, useState } from 'react';
import { bodyOf } from '@/core/template';
import { Tabs, VisuallyHidden } from '@/ui';
import { useChipNames } from '../chip-text/use-chip-names';
import { CustomerPreview } from '../message/customer-preview';
import { ProblemPanel } from '../problems/problem-panel';
import { HistoryPanel } from '../session/history-panel';
import { SettingsPanel } from '../session/settings-panel';
import { useTemplateSession } from '../session/template-session';
import { TokenPanel } from '../tokens/token-panel';
import { useEditorWords } from '../words/use-editor-words';
import { BlockInspector } from './block-inspector';
import { BlockPalette } from './block-palette';
import { LayerList } from './layer-list';
import { MessageLines } from './message-lines';
import { useBlockEdits } from './use-block-edits';
import { useCanvas } from './use-canvas';

/** The editor of e-mails and pages: what can be added, the message itself, what is selected. */
export function EmailEditor({ isPreview, width }: { isPreview: boolean; width: number }) {
  const { template, locale, selected, select, fields, isReadOnly } = useTemplateSession();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const edits = useBlockEdits();
  const frame = useRef<HTMLIFrameElement>(null);
  const canvas = useCanvas(edits, frame);
  const [tab, setTab] = useState<'blocks' | 'layers' | 'history'>('blocks');
  const body = bodyOf(template, locale);
  if (!body) return null;

  return (
    <div className="template-columns">
      <aside className="template-panel" aria-label={words.panels}>
        <VisuallyHidden>
          <h2>{words.panels}</h2>
        </VisuallyHidden>
        <Tabs
          label={words.panels}
          selected={tab}
          onSelect={setTab}
          pages={[
            {
              id: 'blocks',
              label: words.blocks,
              content: (
                <BlockPalette
                  isDisabled={isReadOnly || isPreview}
                  onInsert={edits.insert}
                  onDrag={(kind) => canvas.tell({ type: 'drag', kind })}
                />
              ),
            },
            {
              id: 'layers',
              label: words.layers,
              content: (
                <LayerList
                  body={body}
                  names={names}
                  selected={selected}
                  onSelect={select}
                  onStep={edits.step}
                  onRemove={edits.remove}
                  onDuplicate={edits.duplicate}
                  onWrite={canvas.write}
                />
              ),
            },
            { id: 'history', label: words.history, content: <HistoryPanel /> },
          ]}
        />
        <div className="template-checks">
          <ProblemPanel />
        </div>
      </aside>
      <div className="template-stage">
        <MessageLines />
        {isPreview && <CustomerPreview width={width} />}
        {/* The canvas stays where it is during a preview: GrapesJS takes a second to start. */}
        <div className="canvas-well" hidden={isPreview}>
          {!canvas.isReady && <p className="ui-help canvas-wait">{words.canvasLoading}</p>}
          <iframe
            ref={frame}
            className="canvas-frame"
            title={words.canvasTitle}
            src={`${import.meta.env.BASE_URL}editor.html`}
            style={{ maxWidth: width + 96 }}
          />
        </div>
      </div>
      <aside className="template-panel" data-side="end" aria-label={words.settings}>
        <BlockInspector body={body} edits={edits} canvas={canvas} />
        {selected === undefined && <SettingsPanel />}
        {selected === undefined && <TokenPanel />}
      </aside>
    </div>
  );
}
