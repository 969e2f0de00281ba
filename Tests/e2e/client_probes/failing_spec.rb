# frozen_string_literal: true

require "tartan_sandbox"

RSpec.configure { |config| Tartan::RSpecHelper.install(config) }

RSpec.describe "the Sandbox" do
  it "shows its log" do
    item = environment.item
    item.fault("INSTITUTION_DOWN")
    item.trigger("new-accounts")
    expect { item.call("/accounts/get") }.to raise_error(Tartan::SandboxError)
    raise "on purpose"
  end

  it "passes" do
    expect(environment.item.call("/item/get")["item"]["item_id"]).not_to be_empty
    expect(environment.client_id).not_to eq(bank.client_id)
  end
end
