import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `The directory` {
    private let known = Example.directory

    @Test func `is a tree of units whose root comes first on the way to any of them`() {
        #expect(known.path(to: .of("u-2")).map(\.id.text) == ["u-1", "u-2"])
        #expect(known.children(of: nil).map(\.id.text) == ["u-1"])
        #expect(known.children(of: .of("u-1")).map(\.id.text) == ["u-2"])
        #expect(known.branch(from: .of("u-1")) == [.of("u-1"), .of("u-2")])
        #expect(known.path(to: .of("u-9")).isEmpty)
    }

    @Test func `lists the same thing twice once`() throws {
        let unit = Unit(.of("u-2"), name: "物資班", parent: .of("u-1"))
        #expect(try DirectoryDecider.decide(.listUnit(unit), known).isEmpty)
        #expect(try DirectoryDecider.decide(.listSkill(Example.cooking), known).isEmpty)
        let renamed = Unit(.of("u-2"), name: "物資対策班", parent: .of("u-1"))
        #expect(try DirectoryDecider.decide(.listUnit(renamed), known) == [.unitListed(renamed)])
    }

    @Test func `has no unit below itself, at any depth`() {
        #expect(throws: DirectoryRefusal.circle(.of("u-1"), name: "甲")) {
            try DirectoryDecider.decide(.listUnit(Unit(.of("u-1"), name: "甲", parent: .of("u-1"))), known)
        }
        #expect(throws: DirectoryRefusal.circle(.of("u-2"), name: "物資班")) {
            try DirectoryDecider.decide(.listUnit(Unit(.of("u-1"), name: "甲", parent: .of("u-2"))), known)
        }
    }

    @Test func `names nothing that is not there, and nothing without a name`() {
        #expect(throws: DirectoryRefusal.noSuchUnit(.of("u-9"))) {
            try DirectoryDecider.decide(.listUnit(Unit(.of("u-3"), name: "乙", parent: .of("u-9"))), known)
        }
        #expect(throws: DirectoryRefusal.noName) {
            try DirectoryDecider.decide(.listTeam(Team(.of("team-2"), name: "")), known)
        }
        #expect(throws: DirectoryRefusal.badPhone("総務課へ")) {
            try DirectoryDecider.decide(.listUnit(Unit(.of("u-3"), name: "乙", phone: "総務課へ")), known)
        }
    }
}
