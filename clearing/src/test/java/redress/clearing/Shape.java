// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.random.RandomGenerator;

/// The shapes of graph on which solvers are compared: who owes whom, drawn with a seeded generator.
enum Shape {
    /// Two to five firms, up to ten debts.
    TINY(2, 5) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            scatter(debts, random, 1 + random.nextInt(10));
        }
    },
    /// About one and a half debts a firm: many small components.
    SPARSE(10, 80) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            scatter(debts, random, debts.firms() * 3 / 2);
        }
    },
    /// Nearly everybody owes nearly everybody.
    DENSE(4, 16) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int from = 0; from < debts.firms(); from++) {
                for (int to = 0; to < debts.firms(); to++) {
                    if (random.nextInt(5) > 0) {
                        debts.add(from, to);
                    }
                }
            }
        }
    },
    /// One hub that owes and is owed, and a few debts between the others.
    STAR(4, 80) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int firm = 1; firm < debts.firms(); firm++) {
                boolean owes = random.nextBoolean();
                debts.add(owes ? firm : 0, owes ? 0 : firm);
            }
            scatter(debts, random, debts.firms() / 3 + 1);
        }
    },
    /// One loop through all firms, with chords.
    RING(3, 80) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int firm = 0; firm < debts.firms(); firm++) {
                debts.add(firm, (firm + 1) % debts.firms());
            }
            scatter(debts, random, random.nextInt(debts.firms()));
        }
    },
    /// A grid whose edges meet: each firm owes its right and its lower neighbour.
    GRID(9, 100) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            int side = (int) Math.sqrt(debts.firms());
            for (int cell = 0; cell < side * side; cell++) {
                int row = cell / side;
                int column = cell % side;
                debts.add(cell, row * side + (column + 1) % side);
                debts.add(cell, (row + 1) % side * side + column);
            }
        }
    },
    /// Few firms with very many debts, many with one.
    POWER_LAW(10, 100) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int i = 0; i < debts.firms() * 3; i++) {
                debts.add(skewed(debts, random), skewed(debts, random));
            }
        }

        private int skewed(DebtList debts, RandomGenerator random) {
            double share = random.nextDouble();
            return (int) (debts.firms() * share * share * share);
        }
    },
    /// Buyers owe sellers; a few sellers owe buyers.
    TWO_SIDES(6, 80) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            int buyers = debts.firms() / 2;
            for (int i = 0; i < debts.firms() * 2; i++) {
                int buyer = random.nextInt(buyers);
                int seller = buyers + random.nextInt(debts.firms() - buyers);
                boolean back = random.nextInt(6) == 0;
                debts.add(back ? seller : buyer, back ? buyer : seller);
            }
        }
    },
    /// Every pair has several debts, often in both directions.
    PARALLEL(3, 20) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int i = 0; i < debts.firms() * 2; i++) {
                int one = random.nextInt(debts.firms());
                int other = random.nextInt(debts.firms());
                for (int copy = 0; copy <= random.nextInt(4); copy++) {
                    boolean turned = random.nextInt(3) == 0;
                    debts.add(turned ? other : one, turned ? one : other);
                }
            }
        }
    },
    /// Long chains with a rare way back: deep loops, prices far apart.
    CHAIN(10, 100) {
        @Override
        void draw(DebtList debts, RandomGenerator random) {
            for (int firm = 1; firm < debts.firms(); firm++) {
                debts.add(firm - 1, firm);
                if (random.nextInt(8) == 0) {
                    debts.add(firm, random.nextInt(firm));
                }
            }
        }
    };

    private final int fewest;
    private final int most;

    Shape(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    final DebtList draw(RandomGenerator random) {
        DebtList debts = new DebtList(fewest + random.nextInt(most - fewest + 1));
        draw(debts, random);
        return debts;
    }

    abstract void draw(DebtList debts, RandomGenerator random);

    private static void scatter(DebtList debts, RandomGenerator random, int count) {
        for (int i = 0; i < count; i++) {
            debts.add(random.nextInt(debts.firms()), random.nextInt(debts.firms()));
        }
    }
}
