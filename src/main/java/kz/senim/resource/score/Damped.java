package kz.senim.resource.score;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The system (I − κW)·y = b, factored once, with κ = α/s. Every row and column of κW adds
 * up to less than 1, so it is strictly diagonally dominant and always has one answer.
 */
final class Damped {

	private final LinearSolverDense<DMatrixRMaj> solver;

	Damped(Matrix links, double kappa) {
		DMatrixRMaj system = CommonOps_DDRM.identity(links.size());
		links.cells().forEach((cell) -> system.add(cell.from(), cell.to(), -kappa * cell.strength()));
		this.solver = LinearSolverFactory_DDRM.lu(links.size());
		if (!this.solver.setA(system)) {
			throw new IllegalStateException("A damped system is never singular");
		}
	}

	double[] solve(double[] right) {
		DMatrixRMaj answer = new DMatrixRMaj(right.length, 1);
		this.solver.solve(DMatrixRMaj.wrap(right.length, 1, right.clone()), answer);
		return answer.data;
	}

}
