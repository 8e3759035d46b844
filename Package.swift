// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let collections: Target.Dependency = .product(name: "HashTreeCollections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "rnet",
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "JSONTests", dependencies: ["JSON", "ReliefTesting", "Vocabulary"], swiftSettings: strict),
        .target(name: "Relief", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .target(name: "Boards", dependencies: ["JSON", "Relief", "Vocabulary", collections], swiftSettings: strict),
        .target(
            name: "CommandPost", dependencies: ["Boards", "Chronology", "JSON", "Matching", "Relief", "Vocabulary"],
            swiftSettings: strict),
        .target(name: "Chronology", dependencies: ["CSQLite", "JSON", "Vocabulary", crypto], swiftSettings: strict),
        .target(name: "Formats", dependencies: ["CZlib", "JSON", "Vocabulary"], swiftSettings: strict),
        .target(name: "Feeds", dependencies: ["Boards", "Formats", "Relief", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "FeedsTests", dependencies: ["Boards", "Feeds", "Formats", "Relief", "ReliefTesting", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(
            name: "FormatsTests", dependencies: ["Formats", "ReliefTesting", "Vocabulary"], swiftSettings: strict),
        .target(
            name: "Front",
            dependencies: [
                "Boards", "CommandPost", "Feeds", "Formats", "Importers", "Relief", "Vocabulary", hummingbird,
                hummingbirdCore, logging,
                metrics, lifecycle,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "FrontTests",
            dependencies: [
                "Boards", "Chronology", "CommandPost", "Formats", "Front", "Importers", "Relief", "ReliefTesting",
                "Vocabulary", hummingbird, logging, lifecycle,
            ],
            swiftSettings: strict),
        .target(
            name: "Simulation",
            dependencies: ["Boards", "Chronology", "CommandPost", "Relief", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "SimulationTests", dependencies: ["Chronology", "Simulation", "Vocabulary"], swiftSettings: strict),
        .executableTarget(
            name: "rnet",
            dependencies: [
                "Boards", "Chronology", "CommandPost", "Formats", "Front", "Importers", "JSON", "Matching", "Relief",
                "Simulation", "Vocabulary", argumentParser, logging, metrics, lifecycle,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandPostTests",
            dependencies: [
                "Boards", "Chronology", "CommandPost", "Importers", "JSON", "Matching", "Relief", "ReliefTesting",
                "Vocabulary",
            ],
            swiftSettings: strict),
        .target(
            name: "Importers", dependencies: ["Boards", "Formats", "Relief", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "ImportersTests",
            dependencies: ["Boards", "Formats", "Importers", "Relief", "ReliefTesting", "Vocabulary"],
            swiftSettings: strict),
        .target(name: "Matching", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "MatchingTests", dependencies: ["JSON", "Matching", "ReliefTesting", "Vocabulary"],
            swiftSettings: strict),
        .target(
            name: "ReliefTesting", dependencies: ["Chronology", "JSON", "Relief", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "ReliefTests", dependencies: ["JSON", "Relief", "ReliefTesting", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "BoardsTests", dependencies: ["Boards", "JSON", "Relief", "ReliefTesting", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(name: "StructureTests", dependencies: ["ReliefTesting"], swiftSettings: strict),
        .testTarget(name: "VocabularyTests", dependencies: ["ReliefTesting", "Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "ChronologyTests",
            dependencies: ["Chronology", "CSQLite", "JSON", "LogWriter", "ReliefTesting", "Vocabulary"],
            swiftSettings: strict),
        .executableTarget(
            name: "LogWriter", dependencies: ["Chronology", "Vocabulary"], path: "Tests/Durability/LogWriter",
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
