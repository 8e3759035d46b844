"""Minimum-cost flows by OR-Tools and HiGHS; only solving is counted."""
import sys
import time

import numpy as np


def by_ortools(network):
    from ortools.graph.python import min_cost_flow
    solver = min_cost_flow.SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        network["tail"], network["head"], network["capacity"], network["cost"])
    solver.set_nodes_supplies(np.arange(len(network["supply"])), network["supply"])
    start = time.process_time()
    status = solver.solve()
    seconds = time.process_time() - start
    if status != solver.OPTIMAL:
        sys.exit(f"OR-Tools: status {status}")
    return seconds, solver.flows(arcs)


def by_highs(network):
    import highspy
    nodes, arcs = len(network["supply"]), len(network["cost"])
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = arcs, nodes
    model.col_cost_ = network["cost"].astype(float)
    model.col_lower_, model.col_upper_ = np.zeros(arcs), network["capacity"].astype(float)
    model.row_lower_ = model.row_upper_ = network["supply"].astype(float)
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = np.arange(0, 2 * arcs + 1, 2, dtype=np.int32)
    model.a_matrix_.index_ = np.stack([network["tail"], network["head"]], axis=1).ravel().astype(np.int32)
    model.a_matrix_.value_ = np.tile([1.0, -1.0], arcs)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.passModel(model)
    start = time.process_time()
    solver.run()
    seconds = time.process_time() - start
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        sys.exit(f"HiGHS: {solver.getModelStatus()}")
    return seconds, np.rint(np.array(solver.getSolution().col_value)).astype(np.int64)


SOLVERS = {"OR-Tools SimpleMinCostFlow": by_ortools, "HiGHS": by_highs}
