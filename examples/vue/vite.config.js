import vue from '@vitejs/plugin-vue';

/** Vue leaves elements alone that are none of its components. */
const isCustomElement = (tag) => tag === 'cross-read';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
