/** The size that the large previews of all networks are made for, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;
