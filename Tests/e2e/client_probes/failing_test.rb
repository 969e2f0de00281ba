# frozen_string_literal: true

require "minitest/autorun"
require "tartan_sandbox"

class FailingTest < Minitest::Test
  include Tartan::MinitestHelper

  def test_fails
    item = environment.item
    item.fault("INSTITUTION_DOWN")
    item.trigger("new-accounts")
    assert_raises(Tartan::SandboxError) { item.call("/accounts/get") }
    flunk "on purpose"
  end

  def test_passes
    environment.item.call("/item/get")
  end
end
