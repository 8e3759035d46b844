import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

extension RunningCity {
    /// Two loads of a plan that was approved, prepared in the depot: for 城東小学校 and for 白川中学校.
    func twoLoads() async throws -> [Consignment] {
        let needs: [ReliefCommand] = ["shelter-1", "shelter-2"].map { site in
            .raiseNeed(
                NeedRequest(
                    need: .of("need-\(site)"), site: .of(site), item: Example.water.id, asked: Asked(20, .piece)))
        }
        let sheet = ReliefCommand.storeStock(Example.sheet(lines: [(Example.details(), 240)]))
        _ = try await post.submit(Submission([sheet] + needs, from: .console))
        let plan: ID<Plan> = .of(try await post.proposePlan(from: .console).answer)
        _ = try await post.submit(Submission([.approvePlan(plan)], from: .console))
        let loads = await post.wall.consignments.all.map(\.consignment).sorted { $0.shelter < $1.shelter }
        #expect(loads.count == 2)
        return loads
    }
}
