/** The seed of the pretended world unless another is given. */
export const USUAL_SEED = 1;
