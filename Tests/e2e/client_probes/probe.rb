# frozen_string_literal: true

# Uses the file as a test would, and prints what happened as JSON. `hold` and `leave` print the address first.

require "socket"
require "tartan_sandbox"

module Probes
  module_function

  def hold(bank)
    puts bank.url
    $stdout.flush
    sleep
  end

  def leave(bank)
    puts bank.url
    $stdout.flush
    exit!(0)
  end

  def forgeries(bank, *kinds)
    webhook = receiver
    kinds.to_h do |kind|
      shop = bank.environment
      item = shop.item(webhook: webhook)
      shop.control("post", "webhooks/lab", { kind: kind }) unless kind == "none"
      item.trigger("login-required")
      shop.webhooks.wait_for("ITEM/ERROR")
      [kind, "accepted"]
    rescue Tartan::SignatureError => e
      [kind, e.message]
    end
  end

  # A receiver that accepts every webhook.
  def receiver
    server = TCPServer.new("127.0.0.1", 0)
    Thread.new do
      loop do
        connection = server.accept
        head = connection.gets("\r\n\r\n")
        connection.read(head[/content-length: *(\d+)/i, 1].to_i)
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        connection.close
      end
    end
    "http://127.0.0.1:#{server.addr[1]}/"
  end

  def bounds(bank)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    item = bank.item
    item.trigger("login-required")
    missing = failure(Tartan::SandboxTimeout) { bank.webhooks.wait_for("NEVER", timeout: 0.3) }
    bank.fault("timeout", path: "/accounts/get", seconds: 60)
    slow = failure(Tartan::SandboxTimeout) { bank.call("/accounts/get", { access_token: item.access_token }, timeout: 0.3) }
    { missing: missing.message, slow: slow.message, seconds: Process.clock_gettime(Process::CLOCK_MONOTONIC) - started }
  end

  def everything(bank)
    shop = bank.environment
    custom = { override_accounts: [{ type: "depository", subtype: "checking", starting_balance: 4321 }] }
    name = shop.define_user(custom)
    balances = [custom, name].map do |user|
      shop.item(user: user, products: ["auth"]).call("/accounts/get")["accounts"][0]["balances"]["current"]
    end
    user = shop.user
    link = shop.call("/link/token/create", {
      client_name: "Shop", language: "en", country_codes: ["US"], user: { client_user_id: "u" }, products: ["auth"]
    })
    public_token = shop.complete_link(link["link_token"], user: custom)
    exchanged = shop.call("/item/public_token/exchange", { public_token: public_token })
    shop.snapshot("before")
    items = shop.records["items"].size
    shop.fault("INSTITUTION_DOWN")
    error = failure(Tartan::SandboxError) { shop.call("/accounts/get", { access_token: exchanged["access_token"] }) }
    faults = shop.faults.size
    shop.clear_faults
    shop.reset
    after_reset = shop.records["items"].size
    shop.restore("before")
    bank.clock.freeze
    broken = bank.environment
    fault = broken.fault("INSTITUTION_DOWN", count: 1)
    broken.snapshot.delete
    first_fault = fault.fired
    now = bank.clock.now
    set = bank.clock.set("#{now.year + 10}-01-01")
    bank.clock.resume
    {
      first_fault: first_fault, balances: balances, user: !user["user_id"].nil?, items: items, faults: faults, after_reset: after_reset,
      error: error.error_code, faults_cleared: shop.faults.size, restored: shop.records["items"].size,
      clock: set.year - now.year, log: shop.log.include?("/accounts/get  400 INSTITUTION_DOWN")
    }
  end

  def parallel(bank, count)
    threads = (1..count).map do |items|
      Thread.new do
        shop = bank.environment
        made = shop.items(items)
        shop.fault("INSTITUTION_DOWN", path: "/accounts/get") if items.even?
        shop.trigger("login-required", all: true)
        items.times { shop.webhooks.wait_for("ITEM/ERROR") }
        error = failure(Tartan::SandboxError) { made.first.call("/accounts/get") }
        [shop.records["items"].size, shop.webhooks.all.count { |webhook| webhook.code == "ERROR" }, error.error_code]
      end
    end
    threads.map(&:value)
  end

  def failure(kind)
    yield
    raise "nothing failed"
  rescue kind => e
    e
  end
end

command, *rest = ARGV
bank = Tartan::Sandbox.start(seed: 7)
result = Probes.public_send(command, bank, *rest.flat_map { |text| JSON.parse(text) })
bank.stop
puts JSON.generate({ url: bank.url, result: result })
