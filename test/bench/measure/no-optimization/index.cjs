/** Stands in for a Git dependency that registries cannot install. EAP scoring never calls it. */
exports.minimize_Powell = () => {
  throw new Error('maximum likelihood is not part of this comparison');
};
