import Storage
import Testing

@testable import StoragePostgreSQL

@Suite("PostgreSQL addresses: where a connection goes decides how it is protected")
struct ConnectionTargetTests {
    /// What follows `postgresql://`, what the environment says, and whether the server's certificate must be verified.
    static let cases: [(address: String, defaults: [String: String], isVerified: Bool)] = [
        ("u@localhost/d", [:], false),
        ("u@127.0.0.1/d", [:], false),
        ("u@127.8.9.10/d", [:], false),
        ("u@[::1]/d", [:], false),
        ("u@[::ffff:127.0.0.1]/d", [:], false),
        ("u@%2Fvar%2Frun%2Fpostgresql/d", [:], false),
        ("/d?host=/tmp", [:], false),
        ("/d?host=@abstract", [:], false),
        ("/d", [:], false),
        ("u@localhost,127.0.0.1/d", [:], false),
        ("u@localhost:1,:2/d", [:], false),
        ("u@db.example.com/d", [:], true),
        ("u@127.evil.example.com/d", [:], true),
        ("u@127.1/d", [:], true),
        ("u@localhost.example.com/d", [:], true),
        ("u@10.0.0.1/d", [:], true),
        ("u@[2001:db8::1]/d", [:], true),
        ("u@[::2]/d", [:], true),
        ("u@localhost/d?hostaddr=10.0.0.1", [:], true),
        ("u@localhost/d?hostaddr=127.0.0.1", [:], false),
        ("u@db.example.com/d?hostaddr=127.0.0.1", [:], true),
        ("/d?hostaddr=10.0.0.1", [:], true),
        ("/d?hostaddr=127.0.0.1,10.0.0.1", [:], true),
        ("u@localhost,db.example.com/d", [:], true),
        ("u@db.example.com,localhost/d", [:], true),
        ("/d?host=localhost,%20db.example.com", [:], true),
        ("/d", ["host": "db.example.com"], true),
        ("/d", ["host": "/var/run/postgresql"], false),
        ("/d", ["hostaddr": "10.0.0.1"], true),
        ("/d?host=localhost", ["hostaddr": "10.0.0.1"], true),
        ("/d?host=localhost", ["host": "db.example.com"], false),
        // Only libpq reads the file: what it says is not known here.
        ("/d?service=prod", [:], true),
        ("/d?service=prod&host=localhost", [:], false),
        ("/d?service=prod", ["host": "localhost"], true),
    ]

    @Test("The certificate is verified unless every target is this machine", arguments: cases)
    func verification(address: String, defaults: [String: String], isVerified: Bool) throws {
        let options = try ConnectionOptions(address: "postgresql://" + address, defaults: defaults)
        #expect(options.value(of: "sslmode") == (isVerified ? "verify-full" : nil))
    }

    @Test("What the address itself says about TLS has the last word")
    func explicit() throws {
        let options = try ConnectionOptions(address: "postgresql://db.example.com/d?sslmode=require", defaults: [:])
        #expect(options.value(of: "sslmode") == "require")
    }

    @Test("What libpq takes from the environment is known")
    func defaults() {
        #expect(ConnectionOptions.libraryDefaults()["port"] != nil)
    }
}
