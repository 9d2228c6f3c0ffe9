console.log(`would upload ${process.env['INPUT_SARIF_FILE'] ?? ''}`);
