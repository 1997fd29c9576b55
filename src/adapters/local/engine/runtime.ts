import type { Bundle, BundleReference } from '@/core/bundle';
import { load, type Program } from '@/core/interpreter';
import type { PretendedWorld } from '@/core/simulation';
import type { BackendStorage } from '../storage/backend-storage';
import { Refusal } from './refusal';

/** The pretended outside of one bundle. */
export type WorldOf = (bundle: Bundle) => PretendedWorld;

/** Bundles made ready to run, each once; `world` answers for all of them. */
export type Runtime = {
  /** Reads the bundles that are about to be asked for. Refuses with `bundle-unknown`. */
  readonly prepare: (references: Iterable<BundleReference>) => Promise<void>;
  readonly programOf: (reference: BundleReference) => Program;
  readonly world: PretendedWorld;
  readonly worldFor: (reference: BundleReference) => PretendedWorld;
  /** Forgets everything, for the storage has been emptied. */
  readonly forget: () => void;
};

type Ready = { readonly program: Program; readonly world: PretendedWorld };

/** Reads bundles from a storage and keeps them ready. */
export function createRuntime(storage: BackendStorage, worldOf: WorldOf): Runtime {
  const kept = new Map<string, Ready>();

  function readyOf(reference: BundleReference): Ready {
    const ready = kept.get(reference.digest);
    if (!ready)
      throw new Error(
        `Bundle ${reference.id}@${String(reference.version)} was not prepared before it was asked for.`,
      );
    return ready;
  }

  return {
    async prepare(references) {
      for (const { id, version, digest } of references) {
        if (kept.has(digest)) continue;
        const bundle = await storage.readBundle(id, version);
        if (bundle?.digest !== digest) throw new Refusal({ code: 'bundle-unknown', values: { id, version } });
        kept.set(digest, { program: load(bundle), world: worldOf(bundle) });
      }
    },
    programOf: (reference) => readyOf(reference).program,
    worldFor: (reference) => readyOf(reference).world,
    world: {
      begin: () => [],
      react: (effect, caseId, at, journey) =>
        readyOf(journey.bundle).world.react(effect, caseId, at, journey),
    },
    forget: () => kept.clear(),
  };
}
