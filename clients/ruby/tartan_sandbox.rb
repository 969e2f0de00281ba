# frozen_string_literal: true

require "json"
require "net/http"
require "openssl"
require "securerandom"
require "time"
require "uri"

# Starts Tartan's Sandbox, an offline Plaid, for Ruby tests and controls it.
#
#   bank = Tartan::Sandbox.start
#   item = bank.item
#   bank.trigger("login-required")
#   bank.stop
#
# It needs the executable `tartan`: the variable TARTAN_BINARY names it, otherwise it is searched for on PATH.
module Tartan
  # A request that was rejected. An error in Plaid's format also has `error_type`, `error_code`, `error_message` and `request_id`.
  class SandboxError < StandardError
    attr_reader :status, :path, :error_type, :error_code, :error_message, :request_id

    def initialize(message, status: nil, path: nil, body: {})
      super(message)
      @status = status
      @path = path
      @error_type, @error_code, @error_message, @request_id =
        body.values_at("error_type", "error_code", "error_message", "request_id")
    end
  end

  # Something that did not happen in the time that was allowed for it.
  class SandboxTimeout < SandboxError; end

  # Why a webhook's signature does not verify.
  class SignatureError < StandardError; end

  # Returns the path of the executable.
  def self.find_executable
    named = ENV["TARTAN_BINARY"].to_s
    unless named.empty?
      return File.expand_path(named) if File.file?(named) && File.executable?(named)

      raise SandboxError, "TARTAN_BINARY is '#{named}', which is not an executable file."
    end
    ENV["PATH"].to_s.split(File::PATH_SEPARATOR).reject(&:empty?).each do |folder|
      candidate = File.expand_path("tartan", folder)
      return candidate if File.file?(candidate) && File.executable?(candidate)
    end
    raise SandboxError, "The tartan executable was not found. Set TARTAN_BINARY to its path, or put tartan on PATH."
  end

  # JSON over HTTP, one connection for each request.
  module Http
    module_function

    def send(method, url, body: nil, headers: {}, timeout: 30)
      uri = URI(url)
      request = Net::HTTP.const_get(method.capitalize).new(uri, { "Content-Type" => "application/json" }.merge(headers))
      request.body = JSON.generate(body) if body
      # Without a proxy, whatever the environment says.
      connection = Net::HTTP.new(uri.host, uri.port, nil)
      connection.open_timeout = connection.read_timeout = timeout
      connection.max_retries = 0
      response = connection.start { |open| open.request(request) }
      return response.body.dup.force_encoding("UTF-8") if response.code == "200"

      raise refusal(uri.path, response)
    rescue Timeout::Error
      raise SandboxTimeout.new("#{uri.path}: no response within #{timeout} s", path: uri.path)
    rescue SystemCallError, IOError => e
      raise SandboxError.new("#{uri.path}: #{e.message}", path: uri.path)
    end

    def json(...)
      JSON.parse(send(...))
    end

    def refusal(path, response)
      body = begin
        JSON.parse(response.body.to_s)
      rescue JSON::ParserError
        {}
      end
      body = {} unless body.is_a?(Hash)
      reason = if body["error_code"]
        "with #{body['error_code']}: #{body['error_message']}"
      elsif body["error"]
        "with status #{response.code}: #{body['error']}"
      else
        "with status #{response.code} and without an error in Plaid's format"
      end
      SandboxError.new("#{path} failed #{reason}", status: response.code.to_i, path: path, body: body)
    end
  end

  # An Item of one environment.
  Item = Struct.new(:environment, :item_id, :access_token) do
    # Triggers an event of this Item and returns the webhooks that it sends.
    def trigger(event, **options)
      environment.trigger(event, item_id: item_id, **options)
    end

    # Makes requests for this Item fail.
    def fault(code, **options)
      environment.fault(code, item_id: item_id, **options)
    end

    # Sends a request with the Item's access token.
    def call(path, body = {})
      environment.call(path, { access_token: access_token }.merge(body))
    end
  end

  # A rule that makes requests fail.
  Fault = Struct.new(:environment, :id) do
    def fired
      environment.faults.find { |fault| fault["id"] == id }&.fetch("fired") || 0
    end

    def remove
      Http.json("post", "#{environment.url}/_tartan/faults/remove", body: { id: id })
    end
  end

  # A saved environment.
  Snapshot = Struct.new(:environment, :id, :name) do
    def restore
      environment.restore(self)
    end

    def delete
      Http.json("post", "#{environment.url}/_tartan/snapshot/remove", body: { id: id })
    end
  end

  # An isolated environment: a client ID with its own Items, faults, snapshots and webhooks.
  class Environment
    # The webhook address of Items that are created without one. The Sandbox sends nothing to other machines, but lists and signs
    # such webhooks, so that `webhooks.wait_for` returns them.
    ELSEWHERE = "https://app.example.com/plaid/webhook"
    # The user agent of the request that makes a client ID known; no request of a test.
    REGISTRATION = "tartan-sandbox (registration)"
    FAULT_KINDS = %w[http timeout delay reset truncate malformed mutation].freeze

    attr_reader :url, :client_id, :secret, :webhooks
    attr_accessor :webhook_url

    def initialize(url, client_id: nil, secret: nil, webhook: nil)
      @url = url
      @client_id = client_id || "test-#{SecureRandom.hex(9)}"
      @secret = secret || SecureRandom.hex(12)
      @webhook_url = webhook || ELSEWHERE
      @webhooks = Webhooks.new(self)
    end

    # Points a `Plaid::Configuration` of the gem `plaid` at this environment.
    def configure(configuration)
      address = URI(url)
      configuration.server_index = nil
      configuration.scheme = address.scheme
      configuration.host = "#{address.host}:#{address.port}"
      configuration.api_key["PLAID-CLIENT-ID"] = client_id
      configuration.api_key["PLAID-SECRET"] = secret
      configuration
    end

    # Sends a request of Plaid's API and returns the response.
    def call(path, body = {}, timeout: 30)
      Http.json("post", "#{url}#{path}", body: body, headers: headers, timeout: timeout)
    end

    # Creates one Item. Its transactions are available at once unless `ready` is false.
    #
    # Options: institution_id, products, user (a name, or the configuration of a custom user), password, webhook, days, transactions, ready.
    def item(**options)
      items(1, **options).first
    end

    # Creates several Items of the same kind.
    def items(count, webhook: webhook_url, user: nil, password: nil, **options)
      user, password = login(user, password)
      body = { client_id: client_id, secret: secret, items: count, webhook: webhook, user: user, password: password, **options }.compact
      made = Http.json("post", "#{url}/_tartan/populate", body: body, timeout: 120)
      @known = true
      made.fetch("items").map { |item| Item.new(self, item["item_id"], item["access_token"]) }
    end

    # Creates a public token, as Link returns one, for an application to exchange.
    def public_token(institution_id: "ins_109508", products: ["transactions"], user: nil, password: nil, webhook: webhook_url)
      user, password = login(user, password)
      options = { webhook: webhook, override_username: user, override_password: password || (user && "pass_good") }.compact
      body = { institution_id: institution_id, initial_products: products, options: options }
      call("/sandbox/public_token/create", body).fetch("public_token")
    end

    # Completes Link for a link token as a user would, and returns the public token.
    def complete_link(link_token, institution_id: nil, user: nil, password: nil)
      user, password = login(user, password)
      body = { link_token: link_token, institution_id: institution_id, username: user, password: password }.compact
      control("post", "link/complete", body).fetch("public_token")
    end

    # Creates a user of Plaid's user API.
    def user(**members)
      call("/user/create", { client_user_id: "user-#{SecureRandom.hex(6)}", **members })
    end

    # Defines a named custom user (`custom_…`), which all environments of the Sandbox share, and returns the name.
    def define_user(configuration, name = "custom_#{SecureRandom.hex(6)}")
      Http.json("post", "#{url}/_tartan/users", body: { username: name, configuration: configuration })
      name
    end

    # Triggers an event such as `login-required` and returns the webhooks that it sends.
    #
    # Options: item_id, id, all, account_id, error_code, webhook.
    def trigger(event, **options)
      outcomes = control("post", "trigger", { event: event, **options }).fetch("outcomes")
      failed = outcomes.find { |outcome| outcome["error"] }
      raise SandboxError, "#{event}: #{failed['id']}: #{failed['error']}" if failed

      outcomes.flat_map { |outcome| outcome["webhooks"] }
    end

    # Makes requests of this environment fail, with an error code such as `INSTITUTION_DOWN` or another kind of fault. The options
    # are the members of docs/Sandbox.md, such as `path` and `count`.
    def fault(code, **options)
      # Otherwise the fault would apply to the registration.
      register
      kind = FAULT_KINDS.include?(code) ? { kind: code } : { kind: "error", error_code: code }
      body = { client_id: client_id, **kind, **options }
      Fault.new(self, Http.json("post", "#{url}/_tartan/faults", body: body).fetch("added").first)
    end

    # Returns the faults of this environment.
    def faults
      Http.json("get", "#{url}/_tartan/faults").fetch("faults").select { |fault| fault["client_id"] == client_id }
    end

    def clear_faults
      faults.each { |fault| Fault.new(self, fault["id"]).remove }
    end

    # Saves the environment.
    def snapshot(name = nil)
      saved = control("post", "snapshot", { name: name }.compact)
      Snapshot.new(self, saved["id"], saved["name"])
    end

    # Restores a snapshot, given itself or its name.
    def restore(snapshot)
      which = snapshot.is_a?(Snapshot) ? { id: snapshot.id } : { name: snapshot, client_id: client_id }
      Http.json("post", "#{url}/_tartan/restore", body: which)
      self
    end

    # Deletes everything in the environment but its faults.
    def reset
      control("post", "reset", {})
      @known = false
      self
    end

    # Returns the current bank records.
    def records
      register
      Http.json("get", "#{url}/_tartan/truth?#{URI.encode_www_form({ client_id: client_id })}")
    end

    # Returns the latest requests and webhooks, one line each.
    def log(limit: 50)
      events(limit: limit).filter_map { |line| log_line(line) }.join("\n")
    end

    # Returns events of this environment; see docs/Sandbox.md.
    def events(**query)
      text = Http.send("get", "#{url}/_tartan/events?#{URI.encode_www_form({ client_id: client_id, **query })}")
      text.each_line.map { |line| JSON.parse(line) }
    end

    # Sends a control request about this environment; docs/SandboxControl.md lists them.
    def control(method, path, body = {})
      register
      Http.json(method, "#{url}/_tartan/#{path}", body: { client_id: client_id, **body })
    end

    private

    def headers
      { "PLAID-CLIENT-ID" => client_id, "PLAID-SECRET" => secret }
    end

    # The control API knows a client ID after its first request.
    def register
      @known ||= Http.json(
        "post", "#{url}/institutions/get", body: { count: 1, offset: 0, country_codes: ["US"] },
        headers: { **headers, "User-Agent" => REGISTRATION })
    end

    # Reads a user: a name, or the configuration of a custom user.
    def login(user, password)
      user.is_a?(Hash) ? ["user_custom", JSON.generate(user)] : [user, password]
    end

    def log_line(line)
      return if line["user_agent"] == REGISTRATION

      time = line["at"][11, 12]
      case line["type"]
      when "request" then "#{time}  #{line['method']} #{line['path']}  #{line['status'] || 'no response'} #{line['error_code']}".rstrip
      when "webhook" then "#{time}  webhook #{Webhook.new(line).name} to #{line['url']}  #{line['state']}"
      when "attempt" then "#{time}  delivery to #{line['url']}  #{line['state']}, #{line['failure'] || "status #{line['status']}"}"
      end
    end
  end

  # A webhook of one environment.
  class Webhook
    attr_reader :id, :type, :code, :item_id, :url, :raw_body, :body, :jwt
    attr_accessor :state, :failure, :problem

    def initialize(line)
      @id, @url, @item_id, @raw_body, @jwt = line.values_at("webhook_id", "url", "item_id", "body", "jwt")
      @state, @failure = line.values_at("state", "reason")
      @body = JSON.parse(raw_body)
      @type, @code = body.values_at("webhook_type", "webhook_code")
    end

    def name
      "#{type}/#{code}"
    end

    # Whether the receiver has it, or its address is not on this machine.
    def settled?
      %w[delivered undelivered].include?(state)
    end
  end

  # The webhooks of one environment.
  class Webhooks
    def initialize(environment)
      @environment = environment
      @all = {}
      @returned = {}
      @keys = {}
      @mutex = Mutex.new
    end

    # Returns the webhooks so far, oldest first.
    def all
      @mutex.synchronize { read }
      @all.values
    end

    # Waits for the next webhook, `CODE` or `TYPE/CODE`, that no earlier call has returned, and verifies its signature.
    #
    # A webhook to this machine is returned when the application has accepted it (status 200); one to another address is returned
    # when it would be sent.
    def wait_for(wanted, item_id: nil, timeout: 10, verify: true)
      deadline = now + timeout
      loop do
        found = @mutex.synchronize { take(wanted, item_id) }
        raise found.problem if found&.problem && verify
        return found if found

        raise SandboxTimeout, missing(wanted, timeout) if now > deadline

        sleep 0.05
      end
    end

    # Verifies the `Plaid-Verification` header of a webhook that the application received, and returns the claims.
    def verify(raw_body, jwt)
      head, claims, signature = jwt.to_s.split(".", -1)
      header = decode(head)
      raise SignatureError, "The algorithm is '#{header['alg']}', not 'ES256'." unless header["alg"] == "ES256"

      bytes = base64url(signature)
      raise SignatureError, "The signature is malformed." unless bytes.bytesize == 64

      numbers = [bytes[0, 32], bytes[32, 32]].map { |half| OpenSSL::ASN1::Integer(OpenSSL::BN.new(half, 2)) }
      der = OpenSSL::ASN1::Sequence(numbers).to_der
      unless key(header["kid"]).verify("SHA256", der, "#{head}.#{claims}")
        raise SignatureError, "The signature does not belong to the token."
      end

      check(decode(claims), raw_body)
    end

    private

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end

    def missing(wanted, timeout)
      others = @all.values.reject { |webhook| @returned[webhook.id] }
      list = others.map { |webhook| "#{webhook.name} (#{[webhook.state, webhook.failure].compact.join(', ')})" }
      "No #{wanted} was delivered within #{timeout} s. Webhooks so far: #{list.empty? ? 'none' : list.join('; ')}."
    end

    def take(wanted, item_id)
      read
      found = @all.values.find do |webhook|
        webhook.settled? && !@returned[webhook.id] && [webhook.code, webhook.name].include?(wanted) &&
          (item_id.nil? || item_id == webhook.item_id)
      end
      @returned[found.id] = true if found
      found
    end

    def read
      query = { types: "webhook,attempt", after: @cursor }.compact
      @environment.events(**query).each do |line|
        case line["type"]
        when "start" then @cursor = line["cursor"]
        when "webhook" then add(Webhook.new(line))
        when "attempt" then note(line)
        end
      end
    end

    def add(webhook)
      verify(webhook.raw_body, webhook.jwt)
    rescue SignatureError => e
      webhook.problem = e
    ensure
      @all[webhook.id] = webhook
    end

    def note(line)
      webhook = @all[line["webhook_id"]] or return
      webhook.state = line["state"]
      webhook.failure = line["failure"] || (line["status"] && "status #{line['status']}")
    end

    def check(claims, raw_body)
      unless claims["iat"].is_a?(Integer) && Time.now.to_i - claims["iat"] <= 300
        raise SignatureError, "The token was issued more than five minutes ago."
      end

      digest = OpenSSL::Digest::SHA256.hexdigest(raw_body)
      same = OpenSSL.secure_compare(digest, claims["request_body_sha256"].to_s)
      raise SignatureError, "The body is not the one that was signed." unless same

      claims
    end

    def decode(part)
      value = JSON.parse(base64url(part))
      return value if value.is_a?(Hash)

      raise SignatureError, "The Plaid-Verification header is not a JWT."
    rescue JSON::ParserError
      raise SignatureError, "The Plaid-Verification header is missing or is not a JWT."
    end

    def base64url(text)
      text.to_s.tr("-_", "+/").unpack1("m")
    end

    def key(kid)
      unless @keys[kid]
        found = Http.json("get", "#{@environment.url}/_tartan/webhooks/keys").fetch("keys")
        @keys = found.to_h { |one| [one["kid"], one] }
      end
      jwk = @keys[kid] or raise SignatureError, "The key '#{kid}' is unknown."
      raise SignatureError, "The key '#{kid}' has expired." if jwk["expired_at"]

      point = "\x04".b + base64url(jwk["x"]) + base64url(jwk["y"])
      algorithm = OpenSSL::ASN1::Sequence([OpenSSL::ASN1::ObjectId("id-ecPublicKey"), OpenSSL::ASN1::ObjectId("prime256v1")])
      OpenSSL::PKey::EC.new(OpenSSL::ASN1::Sequence([algorithm, OpenSSL::ASN1::BitString(point)]).to_der)
    end
  end

  # The clock of a Sandbox, which all its environments share.
  class Clock
    def initialize(url)
      @url = url
    end

    def now
      Time.iso8601(Http.json("get", "#{@url}/_tartan/clock").fetch("now"))
    end

    # Moves the clock forward by a text such as `30d` or by seconds, and returns when all due events have run.
    def advance(by)
      move(by.is_a?(Numeric) ? { advance_seconds: by } : { advance: by })
    end

    # Moves the clock forward to a time.
    def set(time)
      move({ set: time.respond_to?(:utc) ? time.getutc.iso8601 : time.to_s })
    end

    def freeze
      move({ frozen: true })
    end

    def resume
      move({ frozen: false })
    end

    private

    def move(body)
      Time.iso8601(Http.json("post", "#{@url}/_tartan/clock", body: body, timeout: 120).fetch("now"))
    end
  end

  # A running Sandbox. It is also its own default environment; `environment` creates isolated ones.
  class Sandbox < Environment
    # Ends the Sandbox when standard input closes, which the system does when this process ends for any reason, SIGKILL included.
    # A shell of its own waits for that, so that nothing is left either if the system kills this shell or the Sandbox.
    WATCH = <<~SH
      exec 3<&0 </dev/null
      "$@" 3<&- &
      child=$!
      exec >/dev/null 2>&1
      {
        read -r _ <&3
        kill "$child"
        tries=0
        while kill -0 "$child" && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
        kill -KILL "$child"
      } &
      watch=$!
      exec 3<&-
      wait "$child"
      status=$?
      kill -KILL "$watch"
      exit "$status"
    SH
    STOP_SECONDS = 10
    LOG_LINES = 200

    attr_reader :clock

    # Starts a Sandbox on a free port; with a block, it is stopped after the block, which gets it.
    #
    # `seed` makes generated data reproducible, and `now` stops the clock at a time. `arguments` are further ones of
    # `tartan sandbox`; their paths must be absolute.
    def self.start(seed: nil, now: nil, arguments: [], executable: Tartan.find_executable, start_timeout: 30, **options)
      choices = { "--seed" => seed, "--now" => now }.compact.flatten.map(&:to_s)
      command = [executable, "sandbox", "--port", "0", "--json", *choices, *arguments]
      bank = new(command, start_timeout, options)
      return bank unless block_given?

      begin
        yield bank
      ensure
        bank.stop
      end
    end

    # Creates an isolated environment with its own client ID.
    def environment(**options)
      Environment.new(url, **options)
    end

    # The latest lines that the process wrote to standard error.
    def process_log
      @log.join
    end

    # Stops the process; one that does not end by itself is killed after ten seconds.
    def stop
      # A fork, such as a parallel test worker, must not stop what its parent still uses.
      return if @stopped || Process.pid != @owner

      @stopped = true
      @input.close
      Process.kill("KILL", -@pid) unless @waiter.join(STOP_SECONDS)
      @waiter.join
      # What it said last has arrived by then, unless a process of its own keeps the pipe open.
      @collector.join(1)
    rescue Errno::ESRCH
      nil
    end

    private

    def initialize(command, timeout, options)
      @owner = Process.pid
      @log = []
      address = launch(command, timeout)
      @clock = Clock.new(address)
      super(address, **options)
    end

    def launch(command, timeout)
      input, @input = IO.pipe
      output, output_end = IO.pipe
      errors, errors_end = IO.pipe
      # Settings of Tartan are meant for a service of the developer. The process group keeps Ctrl-C away from the Sandbox, which the
      # tests may still need to clean up.
      foreign = ENV.keys.grep(/\A(TARTAN|PLAID)_/).to_h { |name| [name, nil] }
      @pid = Process.spawn(
        { **foreign, "XDG_CONFIG_HOME" => "/nonexistent" }, "/bin/sh", "-c", WATCH, "sh", *command,
        in: input, out: output_end, err: errors_end, pgroup: true, chdir: "/")
      [input, output_end, errors_end].each(&:close)
      @waiter = Process.detach(@pid)
      @collector = collect(errors)
      at_exit { stop }
      announced(output, timeout)
    end

    def collect(errors)
      Thread.new do
        errors.each_line do |line|
          @log << line
          @log.shift if @log.size > LOG_LINES
        end
      end
    end

    # The address that a line announces.
    def address_in(line)
      JSON.parse(line).fetch("url").delete_suffix("/")
    rescue JSON::ParserError, KeyError, NoMethodError, TypeError
      nil
    end

    def announced(output, timeout)
      reader = Thread.new { output.each_line.lazy.filter_map { |line| address_in(line) }.first }
      if reader.join(timeout).nil?
        stop
        raise SandboxTimeout, "The Sandbox did not report its address within #{timeout} s.\n#{process_log}"
      end
      return reader.value if reader.value

      stop
      raise SandboxError, "The Sandbox ended before it reported its address.\n#{process_log}"
    end
  end

  SHARED = Mutex.new
  private_constant :SHARED

  # The Sandbox that the tests of this process share, started on first use.
  def self.sandbox(**options)
    SHARED.synchronize { @sandbox ||= Sandbox.start(**options) }
  end

  # For Minitest: `include Tartan::MinitestHelper` gives each test `bank`, the shared Sandbox, and `environment`, its own isolated
  # environment, whose log is printed if the test fails.
  module MinitestHelper
    def bank
      Tartan.sandbox
    end

    def environment
      @environment ||= bank.environment
    end

    def after_teardown
      super
      return if @environment.nil? || passed? || skipped?

      warn "Sandbox, #{self.class}##{name} (client ID #{@environment.client_id}):\n#{@environment.log}"
    end
  end

  # For RSpec: `Tartan::RSpecHelper.install(config)` inside `RSpec.configure` gives each example `bank` and `environment`.
  module RSpecHelper
    def bank
      Tartan.sandbox
    end

    def environment
      @environment ||= bank.environment
    end

    def self.install(config)
      config.include(self)
      config.after do |example|
        if example.exception && @environment
          warn "Sandbox, #{example.full_description} (client ID #{@environment.client_id}):\n#{@environment.log}"
        end
      end
    end
  end
end
