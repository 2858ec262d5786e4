import { z } from 'zod';

/** Imported first: the content security policy forbids the functions that zod would otherwise make from text. */
z.config({ jitless: true });
