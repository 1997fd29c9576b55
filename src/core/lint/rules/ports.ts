import type { Diagnostic, Place } from '@/core/lib';
import { listPorts, type PortRole } from '@/core/strategy';
import type { PreparedGraph } from '../prepared-graph';

/** The ways out by which everyone leaves who takes no other. */
const CATCHING: ReadonlySet<PortRole> = new Set(['else', 'timeout']);

/**
 * FLOW-03: every way out leads somewhere; FLOW-05 where it is the way of everyone else. The undeliverable way may
 * stay open (CHN-NOFALLBACK says what happens then), but not lead to a note or an entry. Nodes nobody reaches are left to
 * FLOW-02.
 */
export function checkPorts({ nodes, edgesOut, lost, reached }: PreparedGraph, at: Place): Diagnostic[] {
  const astray = new Set(lost.map(({ source, port }) => `${source}/${port}`));
  return nodes
    .filter(({ id }) => reached.has(id))
    .flatMap((node) => {
      const led = new Set(edgesOut.get(node.id)?.map(({ port }) => port));
      return listPorts(node)
        .filter(({ id }) => !led.has(id))
        .map(({ id, role, name }) => {
          const place = { ...at, node: node.id, field: `port.${id}` };
          const values = { port: id, role, name: name ?? '' };
          if (role === 'undeliverable' && !astray.has(`${node.id}/${id}`)) {
            return { code: 'CHN-NOFALLBACK', severity: 'info' as const, at: place, values };
          }
          return {
            code: CATCHING.has(role) ? 'FLOW-05' : 'FLOW-03',
            severity: 'error' as const,
            at: place,
            values,
            fix: { edit: 'lead-to-exit', values: { node: node.id, port: id } },
          };
        });
    });
}
