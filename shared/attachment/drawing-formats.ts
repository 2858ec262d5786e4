/** The forms in which a drawing can be taken out by itself. */
export const drawingFormats = ['svg', 'png', 'pdf'] as const;
export type DrawingFormat = (typeof drawingFormats)[number];

/** The sharpness of a picture, in dots an inch, when a px of the drawing is a 96th of one. */
export const sharpness = { usual: 300, most: 600 } as const;
