import { z } from 'zod';

// Zod tries `new Function` unless told not to, and our content security policy reports the attempt.
// The first import of every entry and worker: schemas built before the switch have already tried.
z.config({ jitless: true });
