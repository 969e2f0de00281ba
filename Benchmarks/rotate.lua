-- For wrk: sends the bodies of a file in turn, one a line, and prints the results as JSON.
local requests, position = {}, 0

function init(arguments)
   wrk.method = arguments[2] or "POST"
   wrk.headers["Content-Type"] = "application/json"
   for line in io.lines(arguments[1]) do
      requests[#requests + 1] = wrk.format(nil, nil, nil, line)
   end
end

function request()
   position = position % #requests + 1
   return requests[position]
end

function done(summary, latency)
   local errors = summary.errors
   print(string.format(
      '{"requests": %d, "microseconds": %d, "bytes": %d, "p99": %f, "failed": %d}',
      summary.requests, summary.duration, summary.bytes, latency:percentile(99.0),
      errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
