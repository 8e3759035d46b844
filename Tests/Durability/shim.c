// Stands between SQLite and the disk of one process (LD_PRELOAD).
//
// It only looks at *.sqlite, *.sqlite-wal, *.sqlite-journal, the directory they are in, and the descriptor that
// acknowledgements go to. One lock around everything: what the trace says happened in that order.
//
//   RNET_SHIM_TRACE=FILE        append every call to FILE, as read by trace.py
//   RNET_SHIM_ACKS=FD           the descriptor of the acknowledgements
//   RNET_SHIM_KILL=KIND:N:WHEN  SIGKILL at the N-th call; WHEN before, middle or after; KIND write, sync,
//                               or log for writes to the log itself (pages moved there from the WAL)
//   RNET_SHIM_FAULT=FILE        while FILE is there, calls fail as its line says: KIND ERROR SKIP COUNT;
//                               KIND write or sync, ERROR EIO, ENOSPC or HANG (waits until
//                               FILE is gone), COUNT 0 for all of them
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum file { OTHER, LOG, WAL, JOURNAL, DIRECTORY, ACKS };
enum act { CREATE = 1, WRITE, TRUNCATE, SYNC, UNLINK, ACK, OPEN, FAIL, TIMES };
enum { DESCRIPTORS = 4096 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned char files[DESCRIPTORS];
static int acks = -1, trace = -1;
static char kill_kind, kill_when;
static long kill_at, writes, moves, syncs;
static const char *fault_path;
static struct { ino_t inode; char kind[8], error[8]; long skip, count, seen; } fault;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_fsync)(int), (*real_fdatasync)(int), (*real_close)(int);
static int (*real_ftruncate)(int, off_t), (*real_unlink)(const char *);
static int (*real_stat)(const char *, struct stat *), (*real_fstat)(int, struct stat *);

// ISO C knows no cast from an object pointer to a function pointer; POSIX promises that the bytes are the same.
static void find(void *function, const char *name) {
    void *symbol = dlsym(RTLD_NEXT, name);
    memcpy(function, &symbol, sizeof symbol);
}

__attribute__((constructor)) static void begin(void) {
    if (real_write) return;
    find(&real_open, "open64");
    find(&real_pwrite, "pwrite64");
    find(&real_fsync, "fsync");
    find(&real_fdatasync, "fdatasync");
    find(&real_close, "close");
    find(&real_ftruncate, "ftruncate64");
    find(&real_unlink, "unlink");
    find(&real_stat, "stat64");
    find(&real_fstat, "fstat64");
    find(&real_write, "write");
    const char *text = getenv("RNET_SHIM_ACKS");
    if (text) acks = atoi(text);
    text = getenv("RNET_SHIM_TRACE");
    if (text) trace = real_open(text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char kind[8], when[8];
    text = getenv("RNET_SHIM_KILL");
    if (text && sscanf(text, "%7[a-z]:%ld:%7[a-z]", kind, &kill_at, when) == 3) {
        kill_kind = kind[0];
        kill_when = when[0];
    }
    fault_path = getenv("RNET_SHIM_FAULT");
}

static bool ends(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static enum file named(const char *path) {
    if (ends(path, ".sqlite")) return LOG;
    if (ends(path, ".sqlite-wal")) return WAL;
    return ends(path, ".sqlite-journal") ? JOURNAL : OTHER;
}

static enum file file_of(int fd) {
    if (fd >= 0 && fd == acks) return ACKS;
    return fd >= 0 && fd < DESCRIPTORS ? files[fd] : OTHER;
}

static void note(enum act act, enum file file, off_t offset, const void *data, size_t length) {
    if (trace < 0) return;
    uint64_t record[4] = {act, file, (uint64_t)offset, length};
    bool whole = real_write(trace, record, sizeof record) == (ssize_t)sizeof record;
    if (whole && length) whole = real_write(trace, data, length) == (ssize_t)length;
    if (!whole) abort();
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static bool is_killed(char kind, long turn, char when) {
    return kill_kind == kind && turn == kill_at && kill_when == when;
}

static bool is_killed_writing(enum file file, char when) {
    return is_killed('w', writes, when) || (file == LOG && is_killed('l', moves, when));
}

// The error this call must fail with, or 0. A new file at the path is a new fault, counted from its first call.
static int failure(const char *kind) {
    struct stat found;
    if (!fault_path || real_stat(fault_path, &found)) return 0;
    if (found.st_ino != fault.inode) {
        FILE *file = fopen(fault_path, "re");
        if (!file) return 0;
        int fields = fscanf(file, "%7s %7s %ld %ld", fault.kind, fault.error, &fault.skip, &fault.count);
        fclose(file);
        if (fields != 4) return 0;
        fault.inode = found.st_ino;
        fault.seen = 0;
    }
    if (strcmp(fault.kind, kind) != 0) return 0;
    long turn = fault.seen++ - fault.skip;
    if (turn < 0 || (fault.count && turn >= fault.count)) return 0;
    note(FAIL, OTHER, 0, NULL, 0);
    if (strcmp(fault.error, "HANG") == 0) {
        // Others go on meanwhile, as they do beside a disk that hangs.
        pthread_mutex_unlock(&lock);
        while (real_stat(fault_path, &found) == 0) usleep(10000);
        pthread_mutex_lock(&lock);
        return 0;
    }
    return strcmp(fault.error, "ENOSPC") == 0 ? ENOSPC : EIO;
}

static ssize_t written(int fd, const void *data, size_t length, off_t offset) {
    enum file file = file_of(fd);
    int error = failure("write");
    if (error) {
        errno = error;
        return -1;
    }
    writes++;
    if (file == LOG) moves++;
    if (is_killed_writing(file, 'b')) die();
    if (is_killed_writing(file, 'm')) {
        if (real_pwrite(fd, data, length / 2, offset) < 0) abort();
        die();
    }
    ssize_t result = real_pwrite(fd, data, length, offset);
    if (result > 0) note(WRITE, file, offset, data, (size_t)result);
    if (is_killed_writing(file, 'a')) die();
    return result;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    begin();
    enum file file = file_of(fd);
    if (file == OTHER || file == ACKS) return real_pwrite(fd, data, length, offset);
    pthread_mutex_lock(&lock);
    ssize_t result = written(fd, data, length, offset);
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
    begin();
    enum file file = file_of(fd);
    if (file == OTHER) return real_write(fd, data, length);
    pthread_mutex_lock(&lock);
    ssize_t result;
    if (file == ACKS) {
        result = real_write(fd, data, length);
        if (result > 0) note(ACK, ACKS, 0, data, (size_t)result);
    } else {
        off_t offset = lseek(fd, 0, SEEK_CUR);
        result = written(fd, data, length, offset);
        if (result > 0) lseek(fd, result, SEEK_CUR);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

static int synced(int fd, int (*really)(int)) {
    enum file file = file_of(fd);
    if (file == OTHER || file == ACKS) return really(fd);
    pthread_mutex_lock(&lock);
    int error = file == DIRECTORY ? 0 : failure("sync"), result = -1;
    if (error) {
        errno = error;
    } else {
        long turn = file == DIRECTORY ? -1 : ++syncs;
        // The middle of a sync cannot be seen from here; the power-cut test has it.
        if (is_killed('s', turn, 'b') || is_killed('s', turn, 'm')) die();
        result = really(fd);
        if (result == 0) note(SYNC, file, 0, NULL, 0);
        if (is_killed('s', turn, 'a')) die();
    }
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int fd) {
    begin();
    return synced(fd, real_fsync);
}

int fdatasync(int fd) {
    begin();
    return synced(fd, real_fdatasync);
}

int ftruncate64(int fd, off64_t length) {
    begin();
    enum file file = file_of(fd);
    if (file == OTHER) return real_ftruncate(fd, length);
    pthread_mutex_lock(&lock);
    int error = failure("write"), result = -1;
    if (error) errno = error;
    else result = real_ftruncate(fd, length);
    if (result == 0) note(TRUNCATE, file, length, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int opened(const char *path, int flags, mode_t mode) {
    enum file file = named(path);
    pthread_mutex_lock(&lock);
    bool isNew = (flags & O_CREAT) && access(path, F_OK) != 0;
    int fd = real_open(path, flags, mode);
    struct stat found;
    if (file == OTHER && fd >= 0 && real_fstat(fd, &found) == 0 && S_ISDIR(found.st_mode)) file = DIRECTORY;
    if (fd >= 0 && fd < DESCRIPTORS) files[fd] = (unsigned char)file;
    if (fd >= 0 && (file == LOG || file == WAL)) note(OPEN, file, 0, NULL, 0);
    if (fd >= 0 && isNew && file != OTHER) note(CREATE, file, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return fd;
}

static mode_t mode_in(int flags, va_list arguments) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open64(const char *path, int flags, ...) {
    begin();
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = mode_in(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode);
}

int open(const char *path, int flags, ...) {
    begin();
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = mode_in(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode);
}

int close(int fd) {
    begin();
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < DESCRIPTORS) files[fd] = OTHER;
    int result = real_close(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

int unlink(const char *path) {
    begin();
    enum file file = named(path);
    if (file == OTHER) return real_unlink(path);
    pthread_mutex_lock(&lock);
    int result = real_unlink(path);
    if (result == 0) note(UNLINK, file, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

// The times of the WAL were asked for: the next write to it costs more.
static void asked(enum file file) {
    if (file != WAL) return;
    pthread_mutex_lock(&lock);
    note(TIMES, file, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
}

int stat(const char *restrict path, struct stat *restrict found) {
    begin();
    asked(named(path));
    return real_stat(path, found);
}

int stat64(const char *restrict path, struct stat64 *restrict found) { return stat(path, (struct stat *)found); }

int fstat(int fd, struct stat *found) {
    begin();
    asked(file_of(fd));
    return real_fstat(fd, found);
}

int fstat64(int fd, struct stat64 *found) { return fstat(fd, (struct stat *)found); }
