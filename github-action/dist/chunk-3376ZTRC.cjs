var bundleAddress = require('url').pathToFileURL(__filename).href;
