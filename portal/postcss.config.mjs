export default {
  plugins: {
    'postcss-preset-mantine': { autoRem: true },
    'postcss-simple-vars': {
      variables: { 'phone-max': '44.99em', 'wide-min': '45em', 'rail-min': '68em' },
    },
  },
};
