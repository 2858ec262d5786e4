import type { Text } from './text';

export const undone: Text = { da: 'Fortrød: {what}', en: 'Undid: {what}' };
export const redone: Text = { da: 'Gentog: {what}', en: 'Redid: {what}' };
