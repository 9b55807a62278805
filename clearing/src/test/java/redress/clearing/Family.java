// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Families of graph on which habits of small worlds fail: loops are long and prices far apart.
///
/// The first two are shaped after the DIMACS generators for networks on a torus and of roads, the
/// third after NETGEN; every gain is one.
enum Family {
    /// A grid whose edges meet; each firm owes two neighbours up to 10,000.
    TORUS {
        @Override
        DebtGraph draw(int debts, RandomGenerator random) {
            int side = (int) Math.sqrt(debts / 2.0);
            DebtList list = new DebtList(side * side);
            for (int cell = 0; cell < side * side; cell++) {
                int row = cell / side;
                int column = cell % side;
                list.add(cell, row * side + (column + 1) % side);
                list.add(cell, (row + 1) % side * side + column);
            }
            return list.withAmounts(() -> random.nextLong(1, 10_000));
        }
    },
    /// Streets of a chequered town, two in five of them one-way.
    ROAD {
        @Override
        DebtGraph draw(int debts, RandomGenerator random) {
            int side = (int) Math.sqrt(debts / 3.2);
            DebtList list = new DebtList(side * side);
            for (int cell = 0; cell < side * side; cell++) {
                if (cell % side + 1 < side) {
                    street(list, cell, cell + 1, random);
                }
                if (cell + side < side * side) {
                    street(list, cell, cell + side, random);
                }
            }
            return list.withAmounts(() -> 1 + (long) Math.exp(6 + 1.5 * random.nextGaussian()));
        }

        private void street(DebtList list, int one, int other, RandomGenerator random) {
            boolean oneWay = random.nextInt(5) < 2;
            boolean turned = random.nextBoolean();
            if (!oneWay || !turned) {
                list.add(one, other);
            }
            if (!oneWay || turned) {
                list.add(other, one);
            }
        }
    },
    /// Eight debts a firm to anybody, up to 10,000.
    UNIFORM {
        @Override
        DebtGraph draw(int debts, RandomGenerator random) {
            DebtList list = new DebtList(debts / 8);
            for (int i = 0; i < debts; i++) {
                list.add(random.nextInt(debts / 8), random.nextInt(debts / 8));
            }
            return list.withAmounts(() -> random.nextLong(1, 10_000));
        }
    };

    /// The graph of this family with about so many debts; the same seed gives the same graph.
    final DebtGraph draw(int debts, long seed) {
        return draw(debts, new SplittableRandom(seed));
    }

    abstract DebtGraph draw(int debts, RandomGenerator random);
}
