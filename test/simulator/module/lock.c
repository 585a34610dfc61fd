#include "lock.h"

#include <pthread.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* fork() with the lock taken by the forking thread leaves a consistent, unlocked lock in both processes. */
static void register_fork_handlers(void)
{
    pthread_atfork(lock_take, lock_give, lock_give);
}

void lock_take(void)
{
    pthread_once(&once, register_fork_handlers);
    pthread_mutex_lock(&mutex);
}

void lock_give(void)
{
    pthread_mutex_unlock(&mutex);
}
