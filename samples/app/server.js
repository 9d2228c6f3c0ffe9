// Vulnerable on purpose (see samples/README.md). Never deploy it.
const { exec } = require('node:child_process');
const express = require('express');
const { zipObjectDeep } = require('lodash');
const si = require('systeminformation');
const config = require('./config');

const app = express();
app.use(express.json());

// CVE-2021-21315: a query such as ?service[]=$(id) arrives here as an array, and this version of
// systeminformation does not clean arrays before it puts them into a shell command.
app.get('/status', (request, response) => {
  si.services(request.query.service, (services) => response.json(services));
});

// A command injection of our own: the order's number becomes a part of a shell command.
app.get('/invoice/:order', (request, response) => {
  exec('echo invoice ' + request.params.order, (error, stdout) => {
    response.status(error ? 500 : 200).send(stdout);
  });
});

// CVE-2020-8203: keys such as __proto__ reach the prototype of every object.
app.post('/basket', (request, response) => {
  response.json(zipObjectDeep(request.body.items, request.body.counts));
});

app.listen(config.port);
