/** Whether the tables come from another folder than data/: then nothing of data/ but the extractor's scores is published. */
export const FROM_DATA_DIR = Boolean(process.env['DATA_DIR']);
