import HashTreeCollections
import JSON
package import Relief
package import Vocabulary

/// Which people sites want, and the rules behind the numbers.
package struct PostBoard: Board {
    package private(set) var book = ManningBook()
    private(set) var rows: TreeDictionary<ID<Post>, Post> = [:]
    private var bySite: TreeDictionary<ID<Site>, [ID<Post>]> = [:]

    package init() {}

    init(_ book: ManningBook, _ posts: [Post]) {
        self.book = book
        for post in posts { put(post) }
    }

    package subscript(id: ID<Post>) -> Post? { rows[id] }

    /// Every post in the order of the names.
    package var all: [Post] { rows.values.sorted { $0.id < $1.id } }

    /// What a site wants and did not take back, in the order of time.
    package func posts(of site: ID<Site>) -> [Post] { all(of: site).filter(\.isStanding) }

    /// What a site wanted at any time, taken back or not, in the order of time.
    package func all(of site: ID<Site>) -> [Post] {
        (bySite[site] ?? []).compactMap { rows[$0] }.sorted(by: Post.comesFirst)
    }

    /// Every post of a site, those that were taken back included, in no order.
    package func everyPost(of site: ID<Site>) -> [Post] { (bySite[site] ?? []).compactMap { rows[$0] } }

    /// Sites that want anybody, in the order of their names.
    package var sites: [ID<Site>] { bySite.keys.sorted() }

    package mutating func apply(_ recorded: Recorded) {
        guard case .post(let event) = recorded.event else { return }
        book = ManningDecider.evolve(book, event)
        guard let id = event.post, let post = PostDecider.evolve(rows[id], event) else { return }
        put(post)
    }

    private mutating func put(_ post: Post) {
        if rows[post.id] == nil { bySite[post.place.site, default: []].append(post.id) }
        rows[post.id] = post
    }

    var drafts: [PieceDraft] { [.whole(.manning, book)] + PieceDraft.cut(.posts, all) }
}
