export const explain = () => ''
