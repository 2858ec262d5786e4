import { z } from 'zod';

/** The first import of every entry: zod then compiles no functions from text, which the content security policy would refuse. */
z.config({ jitless: true });
