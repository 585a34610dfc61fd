/* The one global lock. It is held for table look-ups only, never across a service call, so signatures run in parallel. */
#pragma once

void lock_take(void);
void lock_give(void);
