# frozen_string_literal: true

require "minitest/autorun"
require "tartan_sandbox"
require_relative "budget"

class BudgetTest < Minitest::Test
  include Tartan::MinitestHelper
  parallelize_me!

  def teardown
    @budget&.close
  end

  # The application with one connected bank that sends its webhooks to it.
  def connected(**options)
    @budget = budget(environment)
    item = environment.item(webhook: @budget.listen, **options)
    @budget.access_token = item.access_token
    [@budget, item]
  end

  def budget(shop)
    Budget.new(url: shop.url, client_id: shop.client_id, secret: shop.secret)
  end

  def test_connects_a_bank
    budget = budget(environment)
    budget.connect(environment.public_token)
    refute_empty budget.accounts
  end

  def test_reads_all_transactions
    budget, = connected(transactions: 250, days: 90)
    budget.sync
    assert_equal 250, budget.rows.size
  end

  def test_syncs_when_the_bank_has_new_transactions
    budget, item = connected
    budget.sync
    before = budget.rows.size
    item.trigger("new-transactions")
    webhook = environment.webhooks.wait_for("TRANSACTIONS/SYNC_UPDATES_AVAILABLE")
    assert_equal item.item_id, webhook.item_id
    assert_operator budget.rows.size, :>, before
  end

  def test_asks_for_a_login
    budget, item = connected
    item.trigger("login-required")
    environment.webhooks.wait_for("ITEM/ERROR")
    assert budget.needs_login
    item.trigger("login-repaired")
    environment.webhooks.wait_for("LOGIN_REPAIRED")
    refute budget.needs_login
  end

  def test_retries_while_the_bank_is_down
    budget, item = connected
    fault = item.fault("INSTITUTION_DOWN", path: "/accounts/get", count: 2)
    refute_empty budget.accounts
    assert_equal 2, fault.fired
  end

  def test_starts_again_from_a_snapshot
    budget, item = connected
    healthy = environment.snapshot
    item.trigger("login-required")
    assert_equal "ITEM_LOGIN_REQUIRED", assert_raises(RuntimeError) { budget.accounts }.message
    healthy.restore
    refute_empty budget.accounts
  end

  def test_asks_for_a_login_after_30_days
    # The clock belongs to the whole Sandbox, so this test has its own.
    Tartan::Sandbox.start(seed: 7, now: "2030-01-15") do |bank|
      budget = budget(bank)
      budget.connect(bank.public_token)
      assert_equal "2030-02-15", bank.clock.advance("31d").strftime("%F")
      assert_raises(RuntimeError) { budget.accounts }
      assert budget.needs_login
    end
  end
end
