import Matching
import Testing
import Vocabulary

@Suite struct `A shortfall of goods` {
    /// A shelter that asks for ten bottles; `change` puts something in the way.
    func reason(_ change: (inout GoodsScene) -> Void) throws -> ShortfallReason {
        var scene = GoodsScene(items: ["water"], depots: ["north", "south"], shelters: ["school", "temple"])
        scene.lot("a", 10, at: 0, expiry: 5000)
        scene.need("1", 10)
        change(&scene)
        let plan = try scene.plan()
        let reason = try #require(plan.shortfalls.first { $0.need == 0 }).reason
        let wording = reason.wording(GoodsNames(of: try scene.problem()))
        #expect(!wording.japanese.isEmpty && !wording.english.isEmpty)
        #expect(ShortfallReason.codes.contains(reason.code))
        return reason
    }

    @Test func `comes from a closed shelter`() throws {
        #expect(try reason { $0.shelters.isOpen[0] = false } == .siteClosed(shelter: 0))
    }

    @Test func `comes from empty depots`() throws {
        #expect(try reason { $0.lots.quantity[0] = 0 } == .noStock(item: 0))
    }

    @Test func `comes from a closed depot`() throws {
        #expect(try reason { $0.depots.isOpen[0] = false } == .depotClosed(item: 0, depot: 0))
    }

    @Test func `comes from a long way`() throws {
        let reason = try reason { $0.needs.neededByMinute[0] = 29 }

        #expect(reason == .tooLate(arrivalMinute: 30, neededByMinute: 29, depot: 0))
    }

    @Test func `comes from old stock`() throws {
        let reason = try reason {
            $0.policy.minLifeMinutes = 60
            $0.lots.expiryMinute[0] = 89
        }

        #expect(reason == .expiresFirst(lot: 0, expiryMinute: 89, arrivalMinute: 30, minLifeMinutes: 60))
    }

    @Test func `comes from a closed road`() throws {
        #expect(try reason { $0.links.isOpen[0] = false } == .roadClosed(link: 0, depot: 0, shelter: 0))
    }

    @Test func `comes from a missing road`() throws {
        let reason = try reason {
            $0.links = GoodsProblem.Links()
            $0.link(0, 1)
        }

        #expect(reason == .noAccess(item: 0, shelter: 0))
    }

    @Test func `comes from those who come first`() throws {
        let reason = try reason {
            $0.needs.tier[0] = 2
            $0.need("2", 7, at: 1)
        }
        let bottleneck = Bottleneck(
            needs: 2, stock: 10, demand: 10, higherTiers: 7, shortage: 7, depots: [0], items: [0])

        #expect(reason == .higherTierFirst(bottleneck, item: 0, served: Fraction(3, of: 10)))
        #expect(bottleneck.level == Fraction(3, of: 10))
    }

    @Test func `comes from too many who ask`() throws {
        let reason = try reason { $0.need("2", 15, at: 1) }
        let bottleneck = Bottleneck(
            needs: 2, stock: 10, demand: 25, higherTiers: 0, shortage: 15, depots: [0], items: [0])

        #expect(reason == .scarcity(bottleneck, item: 0, served: Fraction(4, of: 10)))
        #expect(bottleneck.level.percent == 40)
    }

    @Test func `counts those who got nothing among the competitors`() throws {
        let reason = try reason {
            $0.lots.quantity[0] = 1
            $0.need("2", 10, at: 1)
            $0.need("3", 10, at: 1)
        }

        let bottleneck = Bottleneck(
            needs: 3, stock: 1, demand: 30, higherTiers: 0, shortage: 29, depots: [0], items: [0])
        #expect(reason == .scarcity(bottleneck, item: 0, served: .init(1, of: 10)))
    }

    @Test func `leaves out stock that does not reach the shelter`() throws {
        let reason = try reason {
            $0.links.isOpen[2] = false
            $0.needs.quantity[0] = 20
            $0.lot("b", 500, at: 1)
            $0.need("2", 10, at: 1)
        }

        let bottleneck = Bottleneck(
            needs: 1, stock: 10, demand: 20, higherTiers: 0, shortage: 10, depots: [0], items: [0],
            openings: [.init(.road(link: 2), units: 490, shelters: 1)])
        #expect(reason == .scarcity(bottleneck, item: 0, served: .init(10, of: 20)))
    }

    @Test func `names a closed depot that would help, and not one behind a closed road as well`() throws {
        func openings(_ change: (inout GoodsScene) -> Void) throws -> [Bottleneck.Opening] {
            let reason = try reason {
                $0.needs.quantity[0] = 20
                $0.lot("b", 500, at: 1)
                $0.depots.isOpen[1] = false
                change(&$0)
            }
            guard case .scarcity(let bottleneck, _, _) = reason else { return [] }
            return bottleneck.openings
        }

        #expect(try openings { _ in } == [.init(.depot(1), units: 500, shelters: 1)])
        #expect(try openings { $0.links.isOpen[2] = false } == [])
        #expect(try openings { $0.links.minutes[2] = 2000 } == [])
        #expect(try openings { $0.lots.expiryMinute[1] = 29 } == [])
    }

    @Test func `names the closed road in both languages`() throws {
        var scene = GoodsScene()
        scene.links.isOpen[0] = false
        scene.links.closure[0] = "r57"
        let names = GoodsNames(
            of: try scene.problem(), depots: [Wording("北拠点", "North depot")],
            shelters: [Wording("白川小学校", "Shirakawa school")], closures: ["r57": Wording("国道57号 崩落", "route 57, slide")])
        let wording = ShortfallReason.roadClosed(link: 0, depot: 0, shelter: 0).wording(names)

        #expect(wording.japanese == "北拠点から白川小学校への道が通行止めです(国道57号 崩落)。")
        #expect(wording.english == "The road from North depot to Shirakawa school is closed (route 57, slide).")
    }
}

@Suite struct `A line of a goods plan` {
    @Test func `says that a need is served in full`() throws {
        var scene = GoodsScene()
        scene.lot("a", 10)
        scene.need("1", 10)

        #expect(try scene.plan().lines.map(\.reason) == [.servedInFull])
    }

    @Test func `says how many share and what share it is`() throws {
        var scene = GoodsScene(shelters: ["school", "temple"])
        scene.lot("a", 10)
        scene.need("1", 10)
        scene.need("2", 15, at: 1)
        let plan = try scene.plan()
        let share = LineReason.FairShare(
            served: Fraction(4, of: 10), item: 0,
            bottleneck: Bottleneck(
                needs: 2, stock: 10, demand: 25, higherTiers: 0, shortage: 15, depots: [0], items: [0]))
        let names = GoodsNames(of: try scene.problem(), items: [Wording("飲料水", "water")])

        #expect(plan.lines[0].reason == .fairShare(share))
        #expect(
            plan.lines[0].reason.wording(names)
                == Wording(
                    "飲料水の在庫が足りないため、2件の要請で公平に分けました(10のうち4、40%)。",
                    "2 needs compete for water in short supply; a fair share is 4 of 10 (40 %)."))
    }

    @Test func `says what stands in for what`() throws {
        var scene = GoodsScene(items: ["biscuits", "bread"])
        scene.substitutes.add(needItem: 0, lotItem: 1, penalty: 1)
        scene.lot("a", 10, of: 1)
        scene.need("1", 10)
        let reason = try #require(try scene.plan().lines.first).reason

        #expect(reason == .substitute(wanted: 0, given: 1, share: nil))
        #expect(
            reason.wording(GoodsNames(of: try scene.problem())).english
                == "bread stands in for biscuits. The need is served in full.")
    }

    @Test func `has a reason in both languages, whatever the problem`() throws {
        var dice = Dice(seed: 3)
        for _ in 0..<50 {
            let problem = try dice.scene(lots: 8, needs: 10, upTo: 9).problem()
            let plan = FairAllocation.plan(for: problem)
            let names = GoodsNames(of: problem)
            let wordings =
                plan.lines.map { $0.reason.wording(names) } + plan.shortfalls.map { $0.reason.wording(names) }

            #expect(wordings.allSatisfy { $0.japanese.hasSuffix("。") && $0.english.hasSuffix(".") })
            #expect(plan.lines.allSatisfy { LineReason.codes.contains($0.reason.code) })
            #expect(plan.shortfalls.allSatisfy { ShortfallReason.codes.contains($0.reason.code) })
        }
    }
}
