package import Vocabulary

/// What has happened to the posts of sites and the rules behind them.
package enum PostEvent: Hashable, Sendable {
    case ruleSet(ManningRule)
    case reckoned(Reckoned)
    case asked(Asked)
    case withdrawn(Withdrawn)

    package struct Reckoned: Hashable, Sendable {
        package let post: ID<Post>
        package let place: PostPlace
        package let reckoning: Reckoning
    }

    package struct Asked: Hashable, Sendable {
        package let post: ID<Post>
        package let place: PostPlace
        package let asking: Post.Asking
    }

    package struct Withdrawn: Hashable, Sendable {
        package let post: ID<Post>
        package let withdrawal: Post.Withdrawal
    }

    /// `nil` for a rule.
    package var post: ID<Post>? {
        switch self {
        case .ruleSet: nil
        case .reckoned(let body): body.post
        case .asked(let body): body.post
        case .withdrawn(let body): body.post
        }
    }
}
