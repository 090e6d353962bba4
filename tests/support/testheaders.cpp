// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the headers that all tests read are compiled with it.
