# frozen_string_literal: true

require "json"
require "net/http"
require "socket"

# A small application: it keeps a user's transactions up to date and knows when the user must log in again.
class Budget
  attr_accessor :access_token
  attr_reader :rows, :needs_login

  def initialize(url:, client_id:, secret:)
    @url = url
    @credentials = { client_id: client_id, secret: secret }
    @rows = {}
    @needs_login = false
  end

  def connect(public_token)
    @access_token = plaid("/item/public_token/exchange", public_token: public_token).fetch("access_token")
  end

  def accounts
    plaid("/accounts/get", access_token: access_token).fetch("accounts")
  end

  def sync
    loop do
      page = plaid("/transactions/sync", { access_token: access_token, cursor: @cursor, count: 100 }.compact)
      (page["added"] + page["modified"]).each { |row| rows[row["transaction_id"]] = row }
      page["removed"].each { |row| rows.delete(row["transaction_id"]) }
      @cursor = page["next_cursor"]
      break unless page["has_more"]
    end
  end

  def receive(webhook)
    case webhook["webhook_code"]
    when "SYNC_UPDATES_AVAILABLE" then sync
    when "ERROR" then @needs_login = webhook.dig("error", "error_code") == "ITEM_LOGIN_REQUIRED"
    when "LOGIN_REPAIRED" then @needs_login = false
    end
  end

  # Serves the webhook endpoint on a free port and returns its address.
  def listen
    @server = TCPServer.new("127.0.0.1", 0)
    @thread = Thread.new do
      loop do
        connection = @server.accept
        head = connection.gets("\r\n\r\n")
        receive(JSON.parse(connection.read(head[/content-length: *(\d+)/i, 1].to_i)))
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        connection.close
      end
    end
    "http://127.0.0.1:#{@server.addr[1]}/webhook"
  end

  def close
    @thread&.kill
    @server&.close
  end

  private

  # Repeats a request twice while the bank is down.
  def plaid(path, body)
    3.times do |attempt|
      response = Net::HTTP.post(URI("#{@url}#{path}"), JSON.generate(@credentials.merge(body)), "Content-Type" => "application/json")
      parsed = JSON.parse(response.body)
      return parsed if response.code == "200"

      @needs_login = true if parsed["error_code"] == "ITEM_LOGIN_REQUIRED"
      raise parsed["error_code"] if parsed["error_code"] != "INSTITUTION_DOWN" || attempt == 2
    end
  end
end
