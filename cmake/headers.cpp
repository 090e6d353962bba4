// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: Qt's headers are compiled with it, once for all that read them.
