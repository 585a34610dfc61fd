#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write('error: pkcs11-sign needs Node.js 20 or later; this is ' + process.versions.node + '.\n');
  process.exit(4);
}
var bundleAddress = require('url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

// core/errors.ts
var errorCodes, SigningError;
var init_errors = __esm({
  "core/errors.ts"() {
    "use strict";
    errorCodes = {
      INVALID_INPUT: { exitCode: 2, transient: false },
      NO_CREDENTIALS: { exitCode: 3, transient: false },
      NO_FILES_FOUND: { exitCode: 2, transient: false },
      FILE_UNREADABLE: { exitCode: 2, transient: false },
      OUTPUT_NOT_WRITABLE: { exitCode: 2, transient: false },
      TOOL_UNDECIDED: { exitCode: 2, transient: false },
      ALREADY_SIGNED: { exitCode: 2, transient: false },
      UNSUPPORTED_RUNNER: { exitCode: 4, transient: false },
      PREREQUISITE_MISSING: { exitCode: 4, transient: false },
      LIBRARY_NOT_LOADABLE: { exitCode: 4, transient: false },
      DOWNLOAD_FAILED: { exitCode: 4, transient: false },
      DOWNLOAD_NOT_VERIFIED: { exitCode: 4, transient: false },
      AUTHENTICATION_FAILED: { exitCode: 3, transient: false },
      PERMISSION_DENIED: { exitCode: 3, transient: false },
      POLICY_NOT_FOUND: { exitCode: 3, transient: false },
      KEY_TYPE_MISMATCH: { exitCode: 2, transient: false },
      REQUEST_REJECTED: { exitCode: 5, transient: false },
      SERVICE_UNAVAILABLE: { exitCode: 5, transient: true },
      SERVICE_ERROR: { exitCode: 5, transient: false },
      TIME_LIMIT: { exitCode: 5, transient: true },
      TIMESTAMP_FAILED: { exitCode: 5, transient: true },
      SIGNING_FAILED: { exitCode: 1, transient: false },
      VERIFICATION_FAILED: { exitCode: 6, transient: false },
      SCRIPT_FAILED: { exitCode: 1, transient: false },
      CANCELLED: { exitCode: 130, transient: false },
      INTERNAL_ERROR: { exitCode: 70, transient: false }
    };
    SigningError = class extends Error {
      constructor(code3, message, options2 = {}) {
        super(message, options2.cause === void 0 ? void 0 : { cause: options2.cause });
        __publicField(this, "name", "SigningError");
        __publicField(this, "code");
        __publicField(this, "hint");
        __publicField(this, "details");
        __publicField(this, "file");
        this.code = code3;
        this.hint = options2.hint;
        this.details = options2.details;
        this.file = options2.file;
      }
      get transient() {
        return errorCodes[this.code].transient;
      }
    };
  }
});

// core/failure.ts
function reportFailure(host, error) {
  const failure = toSigningError(error);
  showFailure(host, failure);
  return errorCodes[failure.code].exitCode;
}
function showFailure(host, failure) {
  const advice2 = failure.hint === void 0 ? "" : ` ${failure.hint}`;
  host.error(`${failure.message}${advice2} [${failure.code}]`, failure.file === void 0 ? void 0 : { file: failure.file });
  if (failure.details !== void 0) {
    host.startGroup("Details");
    host.info(failure.details);
    host.endGroup();
  }
}
function toErrorReport({ code: code3, message, hint, details }) {
  return { code: code3, message, ...hint === void 0 ? {} : { hint }, ...details === void 0 ? {} : { details } };
}
function toSigningError(error) {
  var _a;
  if (error instanceof SigningError) return error;
  const message = error instanceof Error ? (_a = error.stack) != null ? _a : error.message : String(error);
  return new SigningError("INTERNAL_ERROR", `Something went wrong that should not: ${message}`, {
    cause: error,
    hint: "Please report this with the log."
  });
}
var init_failure = __esm({
  "core/failure.ts"() {
    "use strict";
    init_errors();
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start3 = j * 32;
      var vlen = Math.min(32, m - start3) + start3;
      for (var k = start3; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start3; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp2 = b;
        b = a;
        a = tmp2;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance3;
    var closest4 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest4;
  }
});

// core/ckr.ts
function ckrName(value) {
  var _a;
  return (_a = names.get(value)) != null ? _a : `0x${(value >>> 0).toString(16).toUpperCase()}`;
}
function adviceFor(ckr) {
  const known = Object.hasOwn(advice, ckr) ? advice[ckr] : void 0;
  return known != null ? known : { code: "SIGNING_FAILED", meaning: "a failure that SignPath's documentation does not describe", hint: readLog };
}
function parseOpensslCkr(text3) {
  const codes = [...text3.matchAll(/\berror:([0-9A-F]{8,16}):PKCS#11 module:/gi)].map((match) => {
    var _a;
    const packed = Number.parseInt(((_a = match[1]) != null ? _a : "").slice(-8), 16);
    const reason = packed & 8388607;
    return ckrName(names.has(reason) || !names.has(packed & 4095) ? reason : packed & 4095);
  });
  return firstCause(codes);
}
function parseJavaCkr(text3) {
  const pattern = /PKCS11Exception:\s*(CKR_[A-Z0-9_]+|0x[0-9a-f]+)/gi;
  return firstCause([...text3.matchAll(pattern)].map((match) => {
    var _a;
    return (_a = fromNumber(match[1])) != null ? _a : match[1];
  }));
}
function fromNumber(text3) {
  return text3 !== void 0 && /^0x/i.test(text3) ? ckrName(Number.parseInt(text3, 16)) : void 0;
}
function firstCause(codes) {
  var _a;
  const found = codes.filter((code3) => code3 !== void 0 && code3 !== "CKR_OK");
  return (_a = found.find((code3) => code3 !== "CKR_OPERATION_ACTIVE" && code3 !== "CKR_OPERATION_NOT_INITIALIZED")) != null ? _a : found[0];
}
var values, names, readLog, mechanismAdvice, tokenAdvice, keyAdvice, loginAdvice, maskedAdvice, advice;
var init_ckr = __esm({
  "core/ckr.ts"() {
    "use strict";
    values = {
      CKR_OK: 0,
      CKR_CANCEL: 1,
      CKR_HOST_MEMORY: 2,
      CKR_SLOT_ID_INVALID: 3,
      CKR_GENERAL_ERROR: 5,
      CKR_FUNCTION_FAILED: 6,
      CKR_ARGUMENTS_BAD: 7,
      CKR_NO_EVENT: 8,
      CKR_NEED_TO_CREATE_THREADS: 9,
      CKR_CANT_LOCK: 10,
      CKR_ATTRIBUTE_READ_ONLY: 16,
      CKR_ATTRIBUTE_SENSITIVE: 17,
      CKR_ATTRIBUTE_TYPE_INVALID: 18,
      CKR_ATTRIBUTE_VALUE_INVALID: 19,
      CKR_ACTION_PROHIBITED: 27,
      CKR_DATA_INVALID: 32,
      CKR_DATA_LEN_RANGE: 33,
      CKR_DEVICE_ERROR: 48,
      CKR_DEVICE_MEMORY: 49,
      CKR_DEVICE_REMOVED: 50,
      CKR_ENCRYPTED_DATA_INVALID: 64,
      CKR_ENCRYPTED_DATA_LEN_RANGE: 65,
      CKR_FUNCTION_CANCELED: 80,
      CKR_FUNCTION_NOT_PARALLEL: 81,
      CKR_FUNCTION_NOT_SUPPORTED: 84,
      CKR_KEY_HANDLE_INVALID: 96,
      CKR_KEY_SIZE_RANGE: 98,
      CKR_KEY_TYPE_INCONSISTENT: 99,
      CKR_KEY_NOT_NEEDED: 100,
      CKR_KEY_CHANGED: 101,
      CKR_KEY_NEEDED: 102,
      CKR_KEY_INDIGESTIBLE: 103,
      CKR_KEY_FUNCTION_NOT_PERMITTED: 104,
      CKR_KEY_NOT_WRAPPABLE: 105,
      CKR_KEY_UNEXTRACTABLE: 106,
      CKR_MECHANISM_INVALID: 112,
      CKR_MECHANISM_PARAM_INVALID: 113,
      CKR_OBJECT_HANDLE_INVALID: 130,
      CKR_OPERATION_ACTIVE: 144,
      CKR_OPERATION_NOT_INITIALIZED: 145,
      CKR_PIN_INCORRECT: 160,
      CKR_PIN_INVALID: 161,
      CKR_PIN_LEN_RANGE: 162,
      CKR_PIN_EXPIRED: 163,
      CKR_PIN_LOCKED: 164,
      CKR_SESSION_CLOSED: 176,
      CKR_SESSION_COUNT: 177,
      CKR_SESSION_HANDLE_INVALID: 179,
      CKR_SESSION_PARALLEL_NOT_SUPPORTED: 180,
      CKR_SESSION_READ_ONLY: 181,
      CKR_SESSION_EXISTS: 182,
      CKR_SESSION_READ_ONLY_EXISTS: 183,
      CKR_SESSION_READ_WRITE_SO_EXISTS: 184,
      CKR_SIGNATURE_INVALID: 192,
      CKR_SIGNATURE_LEN_RANGE: 193,
      CKR_TEMPLATE_INCOMPLETE: 208,
      CKR_TEMPLATE_INCONSISTENT: 209,
      CKR_TOKEN_NOT_PRESENT: 224,
      CKR_TOKEN_NOT_RECOGNIZED: 225,
      CKR_TOKEN_WRITE_PROTECTED: 226,
      CKR_UNWRAPPING_KEY_HANDLE_INVALID: 240,
      CKR_UNWRAPPING_KEY_SIZE_RANGE: 241,
      CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: 242,
      CKR_USER_ALREADY_LOGGED_IN: 256,
      CKR_USER_NOT_LOGGED_IN: 257,
      CKR_USER_PIN_NOT_INITIALIZED: 258,
      CKR_USER_TYPE_INVALID: 259,
      CKR_USER_ANOTHER_ALREADY_LOGGED_IN: 260,
      CKR_USER_TOO_MANY_TYPES: 261,
      CKR_WRAPPED_KEY_INVALID: 272,
      CKR_WRAPPED_KEY_LEN_RANGE: 274,
      CKR_WRAPPING_KEY_HANDLE_INVALID: 275,
      CKR_WRAPPING_KEY_SIZE_RANGE: 276,
      CKR_WRAPPING_KEY_TYPE_INCONSISTENT: 277,
      CKR_RANDOM_SEED_NOT_SUPPORTED: 288,
      CKR_RANDOM_NO_RNG: 289,
      CKR_DOMAIN_PARAMS_INVALID: 304,
      CKR_CURVE_NOT_SUPPORTED: 320,
      CKR_BUFFER_TOO_SMALL: 336,
      CKR_SAVED_STATE_INVALID: 352,
      CKR_INFORMATION_SENSITIVE: 368,
      CKR_STATE_UNSAVEABLE: 384,
      CKR_CRYPTOKI_NOT_INITIALIZED: 400,
      CKR_CRYPTOKI_ALREADY_INITIALIZED: 401,
      CKR_MUTEX_BAD: 416,
      CKR_MUTEX_NOT_LOCKED: 417,
      CKR_NEW_PIN_MODE: 432,
      CKR_NEXT_OTP: 433,
      CKR_EXCEEDED_MAX_ITERATIONS: 437,
      CKR_FIPS_SELF_TEST_FAILED: 438,
      CKR_LIBRARY_LOAD_FAILED: 439,
      CKR_PIN_TOO_WEAK: 440,
      CKR_PUBLIC_KEY_INVALID: 441,
      CKR_FUNCTION_REJECTED: 512,
      CKR_VENDOR_DEFINED: 2147483648
    };
    names = new Map(Object.entries(values).map(([name, number]) => [number, name]));
    readLog = "See the tail of the library's log below; with `log-level: debug` it says more.";
    mechanismAdvice = {
      code: "KEY_TYPE_MISMATCH",
      meaning: "the signing policy's key can't make this kind of signature",
      hint: "Choose a tool, `digest` and `padding` that fit the key (RSA or EC), or a signing policy with another key."
    };
    tokenAdvice = {
      code: "AUTHENTICATION_FAILED",
      meaning: "SignPath did not accept the organization or the API token",
      hint: "Check `organization-id` and `api-token`: the token may be mistyped, expired or revoked, or belong to another organization."
    };
    keyAdvice = {
      code: "POLICY_NOT_FOUND",
      meaning: "the library has no such key: the token may not submit to this project and signing policy, or they are spelled differently",
      hint: "Check `project-slug` and `signing-policy-slug`, and that the API token is a submitter of that policy."
    };
    loginAdvice = {
      code: "SIGNING_FAILED",
      meaning: "the tool used the library without logging in, or a session was lost",
      hint: `The PIN must be CONFIG wherever a tool asks for one. ${readLog}`
    };
    maskedAdvice = {
      code: "SIGNING_FAILED",
      meaning: "signing failed; the tool tried once more and reports only that second failure",
      hint: `The real cause stands in the library's log. ${readLog}`
    };
    advice = {
      CKR_FUNCTION_FAILED: {
        code: "SERVICE_UNAVAILABLE",
        meaning: "SignPath could not be reached, or not in time",
        hint: "Try again later; check the network, `http-proxy` and SignPath's status page. `service-unavailable-timeout-in-seconds` says how long the library tries."
      },
      CKR_DEVICE_ERROR: {
        code: "SERVICE_ERROR",
        meaning: "SignPath reported an internal error",
        hint: "Trying again will hardly help: check `api-url`, then ask SignPath's support with the library's log at hand."
      },
      CKR_ARGUMENTS_BAD: {
        code: "REQUEST_REJECTED",
        meaning: "SignPath rejected the request",
        hint: `The project, the signing policy, the token's permissions or the policy's own rules forbid it. ${readLog}`
      },
      CKR_GENERAL_ERROR: {
        code: "SIGNING_FAILED",
        meaning: "the library failed without giving a reason",
        hint: readLog
      },
      CKR_PIN_INCORRECT: tokenAdvice,
      CKR_PIN_INVALID: tokenAdvice,
      CKR_PIN_LEN_RANGE: tokenAdvice,
      CKR_PIN_EXPIRED: tokenAdvice,
      CKR_PIN_LOCKED: tokenAdvice,
      CKR_TOKEN_WRITE_PROTECTED: {
        code: "SIGNING_FAILED",
        meaning: "the tool opened a read/write session, which SignPath's library refuses",
        hint: "Set SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS to true: pkcs11-tool before 0.23 and cosign need it."
      },
      CKR_SESSION_READ_ONLY: {
        code: "SIGNING_FAILED",
        meaning: "the tool tried to write to the token, and SignPath's keys are read-only",
        hint: "Use the tool for signing only: keys and certificates are managed in SignPath."
      },
      CKR_KEY_TYPE_INCONSISTENT: mechanismAdvice,
      CKR_KEY_FUNCTION_NOT_PERMITTED: mechanismAdvice,
      CKR_KEY_SIZE_RANGE: mechanismAdvice,
      CKR_MECHANISM_INVALID: mechanismAdvice,
      CKR_MECHANISM_PARAM_INVALID: mechanismAdvice,
      CKR_DATA_INVALID: {
        code: "KEY_TYPE_MISMATCH",
        meaning: "the library did not take the data to be signed: it signs digests of SHA-256, SHA-384 and SHA-512 only",
        hint: "Check `digest`, and `arguments` that change what the tool signs."
      },
      CKR_DATA_LEN_RANGE: {
        code: "KEY_TYPE_MISMATCH",
        meaning: "the data to be signed has the wrong length for this key and mechanism",
        hint: "Check `digest` and `padding`, and `arguments` that change what the tool signs."
      },
      CKR_KEY_HANDLE_INVALID: keyAdvice,
      CKR_OBJECT_HANDLE_INVALID: keyAdvice,
      CKR_USER_NOT_LOGGED_IN: loginAdvice,
      CKR_USER_PIN_NOT_INITIALIZED: loginAdvice,
      CKR_USER_TYPE_INVALID: loginAdvice,
      CKR_SESSION_HANDLE_INVALID: loginAdvice,
      CKR_SESSION_CLOSED: loginAdvice,
      CKR_OPERATION_ACTIVE: maskedAdvice,
      CKR_OPERATION_NOT_INITIALIZED: maskedAdvice,
      CKR_SLOT_ID_INVALID: {
        code: "LIBRARY_NOT_LOADABLE",
        meaning: "the library has no such slot",
        hint: "SignPath's slot has the id 1. Leave the slot out where the tool allows it."
      },
      CKR_TOKEN_NOT_PRESENT: {
        code: "LIBRARY_NOT_LOADABLE",
        meaning: "the library shows no token",
        hint: `Check that the tool loads SignPath's library and no other. ${readLog}`
      },
      CKR_CRYPTOKI_NOT_INITIALIZED: {
        code: "LIBRARY_NOT_LOADABLE",
        meaning: "the library is not initialized",
        hint: `Its start may have failed. ${readLog}`
      },
      CKR_FUNCTION_NOT_SUPPORTED: {
        code: "SIGNING_FAILED",
        meaning: "the tool called a function that SignPath's library does not have",
        hint: "Use one of SignPath's supported tools and mechanisms, and a recent version of the tool."
      },
      CKR_FUNCTION_CANCELED: { code: "CANCELLED", meaning: "the call was cancelled", hint: readLog },
      CKR_HOST_MEMORY: {
        code: "SIGNING_FAILED",
        meaning: "the machine ran out of memory",
        hint: "Lower `parallel`, or use a larger machine."
      }
    };
  }
});

// core/tools/prepared.ts
function prepared(value, what) {
  if (value === void 0) throw new SigningError("INTERNAL_ERROR", `The ${what} was not prepared.`);
  return value;
}
var init_prepared = __esm({
  "core/tools/prepared.ts"() {
    "use strict";
    init_errors();
  }
});

// core/tools/jarsigner.ts
function judge(verdict, { exitCode, output }) {
  var _a;
  const isVerified = /^jar verified/m.test(output);
  if (exitCode === null || (exitCode & 1) !== 0 || !isVerified) {
    const words = output.split("\n").find((line) => /exception|error|unsigned|warning: signature/i.test(line));
    return { state: "invalid", reason: `jarsigner -verify says: ${(_a = words == null ? void 0 : words.trim()) != null ? _a : "nothing"}` };
  }
  if ((exitCode & hasUnsignedEntry) !== 0) return { state: "invalid", reason: "it holds entries that are not signed" };
  const isUntrusted = /chain is (invalid|not validated)|PKIX path/i.test(output);
  const notes2 = isUntrusted ? [...verdict.notes, "the chain of the certificate was not checked: its root is not known here"] : verdict.notes;
  return { ...verdict, verifier: `${verdict.verifier} and jarsigner -verify`, notes: notes2 };
}
function readWords(output) {
  var _a, _b, _c;
  const errors = (_a = output.split(/^Warning:/m)[0]) != null ? _a : "";
  return (_c = (_b = meanings.find(({ pattern }) => pattern.test(errors))) == null ? void 0 : _b.failure) != null ? _c : {};
}
var extensions, inEnglish, hasUnsignedEntry, digestNames, keyNames, jarsigner, meanings;
var init_jarsigner = __esm({
  "core/tools/jarsigner.ts"() {
    "use strict";
    init_ckr();
    init_prepared();
    extensions = [".jar", ".war", ".ear", ".aar"];
    inEnglish = "-J-Duser.language=en";
    hasUnsignedEntry = 16;
    digestNames = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };
    keyNames = { RSA: "RSA", EC: "ECDSA" };
    jarsigner = {
      name: "jarsigner",
      title: "Java archives: JAR, WAR, EAR, AAR",
      recognises({ extension, head }) {
        const isZip = head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4;
        return isZip && extensions.includes(extension) ? `a Java archive (${extension})` : void 0;
      },
      result: { kind: "embedded" },
      needs: { commands: ["jarsigner"], configuration: "sunpkcs11", opensslBackend: false },
      // Not padding: RSASSA-PSS works, but SunPKCS11 picks its digest by the key's size, whatever was asked for.
      honours: ["timestamp-urls"],
      sign({ input, output, timestampUrl }, context) {
        const { configuration, options: options2, key } = context;
        return {
          program: context.command("jarsigner"),
          arguments: [
            inEnglish,
            "-keystore",
            "NONE",
            "-storetype",
            "PKCS11",
            // Deprecated by -addprovider from JDK 9 on, but works from 8 to the latest.
            "-providerClass",
            "sun.security.pkcs11.SunPKCS11",
            "-providerArg",
            prepared(configuration.sunpkcs11Config, "SunPKCS11 configuration"),
            "-storepass:env",
            "PKCS11_SIGN_PIN",
            "-certchain",
            prepared(configuration.certificateChain, "policy's certificate"),
            // Else it is named after the alias' first eight characters, and two policies of a project overwrite each other's.
            "-sigfile",
            "SIGNPATH",
            "-sigalg",
            `${options2.digest.toUpperCase()}with${keyNames[key.type]}`,
            "-digestalg",
            digestNames[options2.digest],
            ...timestampUrl === void 0 ? [] : ["-tsa", timestampUrl],
            ...options2.extraArguments,
            "-signedjar",
            output,
            input,
            key.id
          ],
          environment: { PKCS11_SIGN_PIN: "CONFIG" }
        };
      },
      async verify({ file, timestamped }, context, verifier2) {
        const verdict = await verifier2.jarSignature(file);
        if (verdict.state !== "valid") return verdict;
        if (timestamped && verdict.timestampedAt === void 0)
          return { state: "invalid", reason: "it has no timestamp, though one was asked for" };
        return judge(
          verdict,
          await verifier2.run({ program: context.command("jarsigner"), arguments: [inEnglish, "-verify", "-strict", file], environment: {} })
        );
      },
      readFailure(output) {
        const ckr = parseJavaCkr(output);
        return ckr === void 0 ? readWords(output) : { ckr };
      }
    };
    meanings = [
      {
        pattern: /java\.net\.|TSA|timestamp/i,
        failure: { code: "TIMESTAMP_FAILED", message: "The timestamp server did not answer, or not with a timestamp." }
      },
      {
        pattern: /not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
        failure: { code: "POLICY_NOT_FOUND", message: "The library has no key for this project and signing policy." }
      },
      {
        pattern: /load failed|LoginException|FailedLoginException/i,
        failure: {
          message: "Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."
        }
      },
      {
        pattern: /Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error parsing configuration/i,
        failure: { code: "LIBRARY_NOT_LOADABLE", message: "Java could not load the PKCS #11 library, or did not take its configuration." }
      },
      {
        pattern: /private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
        failure: { code: "INVALID_INPUT", message: "The certificate does not belong to the signing policy's key." }
      },
      {
        pattern: /key algorithm not compatible/i,
        failure: { code: "KEY_TYPE_MISMATCH", message: "The signing policy's key can't make this kind of signature." }
      },
      {
        pattern: /duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
        failure: { code: "INVALID_INPUT", message: "The archive is damaged, or holds an entry twice." }
      }
    ];
  }
});

// core/tools/openssl-failure.ts
function opensslFailure(output) {
  var _a, _b;
  return (_b = (_a = meanings2.find(({ pattern }) => pattern.test(output))) == null ? void 0 : _a.failure) != null ? _b : {};
}
var meanings2;
var init_openssl_failure = __esm({
  "core/tools/openssl-failure.ts"() {
    "use strict";
    meanings2 = [
      {
        pattern: /invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,
        failure: { code: "PREREQUISITE_MISSING", message: "OpenSSL could not load the PKCS #11 engine or provider." }
      },
      {
        pattern: /unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
        failure: { code: "LIBRARY_NOT_LOADABLE", message: "The PKCS #11 library could not be loaded." }
      },
      // libp11 asks only where the configuration that holds the PIN was not read: then the lines below it mean nothing.
      {
        pattern: /no pin code was entered|enter pkcs#11 token pin/i,
        failure: { code: "PREREQUISITE_MISSING", message: "OpenSSL did not read the configuration that holds the PIN." }
      },
      {
        pattern: /pkcs11 engine:\w+:object not found|the private key was not found at/i,
        failure: { code: "POLICY_NOT_FOUND", message: "The library has no key for this project and signing policy." }
      },
      {
        pattern: /error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
        failure: { code: "KEY_TYPE_MISMATCH", message: "The key can not make a signature of this kind." }
      }
    ];
  }
});

// core/tools/openssl-dgst.ts
function paddingArguments({ key, options: options2 }) {
  const isPss = key.type === "RSA" && options2.padding === "pss";
  return isPss ? ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"] : [];
}
var opensslDgst;
var init_openssl_dgst = __esm({
  "core/tools/openssl-dgst.ts"() {
    "use strict";
    init_ckr();
    init_openssl_failure();
    init_prepared();
    opensslDgst = {
      name: "openssl-dgst",
      title: "any file: a detached raw signature (RSA or ECDSA), FILE.sig",
      // Every file could be signed so, hence none is picked for it: detached signatures are asked for.
      recognises: () => void 0,
      result: { kind: "detached", suffix: ".sig" },
      needs: { commands: ["openssl"], configuration: "openssl", opensslBackend: true },
      honours: ["padding"],
      sign({ input, output }, context) {
        const { backend, configuration, options: options2, key } = context;
        return {
          program: context.command("openssl"),
          // openssl takes a leading `-` for an option, also behind `--` on 1.1.1: `input` is absolute and can't have one.
          arguments: [
            "dgst",
            ...backend === "engine" ? ["-engine", "pkcs11", "-keyform", "engine"] : [],
            "-sign",
            key.uri,
            `-${options2.digest}`,
            ...paddingArguments(context),
            // Before -out, of which the last one counts: a user's argument can't send the result elsewhere.
            ...options2.extraArguments,
            "-out",
            output,
            input
          ],
          environment: {
            OPENSSL_CONF: prepared(configuration.opensslConf, "OpenSSL configuration"),
            // Without a readable OPENSSL_CONF openssl silently finds an engine by itself, which may load another module that p11-kit knows:
            // then at least it is ours, and fails for want of a PIN.
            PKCS11_MODULE_PATH: configuration.library
          }
        };
      },
      verify({ file, signature }, { options: options2 }, verifier2) {
        return verifier2.rawSignature(file, signature, options2.digest, options2.padding);
      },
      readFailure(output) {
        const ckr = parseOpensslCkr(output);
        return ckr === void 0 ? opensslFailure(output) : { ckr };
      }
    };
  }
});

// core/tools/osslsigncode-files.ts
function recogniseAuthenticode({ extension, head }) {
  if (isImage(head, extension)) return "a Windows executable (PE)";
  if (startsWith(head, [...Buffer.from("MSCF\0\0\0\0", "latin1")])) return "a cabinet (MSCF)";
  if (startsWith(head, oleMagic)) return installers.includes(extension) ? `a Windows installer (${extension})` : void 0;
  if (extension === ".cat" && head[0] === 48) return "a security catalog (.cat)";
  if (scripts.includes(extension)) return `a script that Authenticode signs (${extension})`;
  return void 0;
}
function isImage(head, extension) {
  if (!startsWith(head, [77, 90])) return false;
  if (head.length < 64) return false;
  const offset = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(60, true);
  if (offset + 4 > head.length) return executables.includes(extension);
  return startsWith(head.subarray(offset), [80, 69, 0, 0]);
}
function startsWith(bytes, prefix) {
  return bytes.length >= prefix.length && prefix.every((byte, index) => bytes[index] === byte);
}
var executables, installers, scripts, oleMagic;
var init_osslsigncode_files = __esm({
  "core/tools/osslsigncode-files.ts"() {
    "use strict";
    executables = [
      ".exe",
      ".dll",
      ".sys",
      ".ocx",
      ".scr",
      ".cpl",
      ".mui",
      ".efi",
      ".drv",
      ".com",
      ".ax",
      ".xll",
      ".node",
      ".pyd",
      ".winmd"
    ];
    installers = [".msi", ".msp", ".mst", ".msm"];
    scripts = [".ps1", ".psm1", ".psd1", ".ps1xml", ".psc1", ".cdxml", ".mof"];
    oleMagic = [208, 207, 17, 224, 161, 177, 26, 225];
  }
});

// core/tools/osslsigncode-verify.ts
async function verifyAuthenticode(request, context, verifier2) {
  const { file, timestamped } = request;
  const verdict = /\.cat$/i.test(file) ? await verifyCatalog(file, verifier2) : await verifyFile(file, context, verifier2);
  if (verdict.state === "valid" && timestamped && verdict.timestampedAt === void 0) {
    return { state: "invalid", reason: "it has no timestamp, though one was asked for" };
  }
  return verdict;
}
async function verifyCatalog(file, verifier2) {
  const { verdict, kind } = await verifier2.authenticodeSignature(file);
  return verdict.state === "valid" && kind !== "catalog" ? { state: "invalid", reason: "it is not a catalog" } : verdict;
}
async function verifyFile(file, context, verifier2) {
  return verifier2.withScratch(async (directory) => {
    const pkcs7 = `${directory}/signature.pem`;
    const program = context.command("osslsigncode");
    const extraction = await verifier2.run({
      program,
      arguments: ["extract-signature", "-pem", "-in", file, "-out", pkcs7],
      environment: {}
    });
    if (extraction.exitCode !== 0 || saysUnsigned(extraction.output)) return withoutSignature(extraction.output);
    const { verdict, signedDigest } = await verifier2.authenticodeSignature(pkcs7);
    if (verdict.state !== "valid") return verdict;
    const uncovered = await verifier2.uncoveredData(file);
    if (uncovered !== void 0) return { state: "invalid", reason: `the file ${uncovered}` };
    const chain = prepared(context.configuration.certificateChain, "policy's certificate");
    const { output } = await verifier2.run({ program, arguments: ["verify", "-CAfile", chain, "-in", file], environment: {} });
    if (signedDigest === void 0 || !calculatedDigests(output).has(signedDigest)) {
      return { state: "invalid", reason: "the file was changed after signing: its digest is not the signed one" };
    }
    const trust = /^Signature verification: ok/m.test(output) ? [] : ["the chain of the certificate was not checked: its root is not known here"];
    return { ...verdict, verifier: `${verdict.verifier}, digest by osslsigncode`, notes: [...verdict.notes, ...trust] };
  });
}
function saysUnsigned(output) {
  return /no signature|not have any signature|unable to extract existing signature/i.test(output);
}
function withoutSignature(output) {
  var _a;
  if (/signature not at the end of the file/i.test(output)) return { state: "invalid", reason: "there is more data after the signature" };
  if (saysUnsigned(output)) return { state: "unsigned", reason: "there is no Authenticode signature in it" };
  return { state: "invalid", reason: `osslsigncode can't read the signature: ${(_a = output.trim().split("\n")[0]) != null ? _a : ""}` };
}
function calculatedDigests(output) {
  const lines3 = output.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);
  return new Set([...lines3].map(([, digest]) => {
    var _a;
    return (_a = digest == null ? void 0 : digest.toLowerCase()) != null ? _a : "";
  }));
}
var init_osslsigncode_verify = __esm({
  "core/tools/osslsigncode-verify.ts"() {
    "use strict";
    init_prepared();
  }
});

// core/tools/osslsigncode.ts
function moduleFor({ backend, configuration }) {
  if (backend === "engine") return { arguments: ["-pkcs11module", configuration.library, "-pass", "CONFIG"], environment: {} };
  return { arguments: [], environment: { OPENSSL_CONF: prepared(configuration.opensslConf, "OpenSSL configuration") } };
}
function readWords2(output) {
  if (/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.test(output)) {
    return { code: "TIMESTAMP_FAILED", message: "The timestamp server did not answer, or not with a timestamp." };
  }
  if (/(key values|key type) mismatch|consistency of a private key/i.test(output)) {
    return { code: "INVALID_INPUT", message: "The certificate does not belong to the signing policy's key." };
  }
  if (/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.test(
    output
  )) {
    return { code: "INVALID_INPUT", message: "osslsigncode does not take this file: it is of another type, or damaged." };
  }
  return opensslFailure(output);
}
var osslsigncode;
var init_osslsigncode = __esm({
  "core/tools/osslsigncode.ts"() {
    "use strict";
    init_ckr();
    init_openssl_failure();
    init_osslsigncode_files();
    init_osslsigncode_verify();
    init_prepared();
    osslsigncode = {
      name: "osslsigncode",
      title: "Windows executables, installers, cabinets, catalogs and PowerShell scripts (Authenticode)",
      recognises: recogniseAuthenticode,
      result: { kind: "embedded" },
      needs: { commands: ["osslsigncode"], configuration: "openssl", opensslBackend: true },
      honours: ["timestamp-urls"],
      sign({ input, output, timestampUrl }, context) {
        const { configuration, options: options2, key } = context;
        const module2 = moduleFor(context);
        return {
          program: context.command("osslsigncode"),
          arguments: [
            "sign",
            ...module2.arguments,
            "-certs",
            prepared(configuration.certificateChain, "policy's certificate"),
            "-key",
            key.uri,
            "-h",
            options2.digest,
            ...timestampUrl === void 0 ? [] : ["-ts", timestampUrl],
            ...options2.extraArguments,
            "-in",
            input,
            "-out",
            output
          ],
          environment: module2.environment
        };
      },
      verify: verifyAuthenticode,
      readFailure(output) {
        const ckr = parseOpensslCkr(output);
        return ckr === void 0 ? readWords2(output) : { ckr };
      }
    };
  }
});

// core/tools/registry.ts
var tools, toolNames;
var init_registry = __esm({
  "core/tools/registry.ts"() {
    "use strict";
    init_jarsigner();
    init_openssl_dgst();
    init_osslsigncode();
    tools = {
      "openssl-dgst": opensslDgst,
      osslsigncode,
      jarsigner
    };
    toolNames = Object.keys(tools);
  }
});

// node_modules/ms/index.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports2, module2) {
    var s = 1e3;
    var m = s * 60;
    var h = m * 60;
    var d = h * 24;
    var w = d * 7;
    var y = d * 365.25;
    module2.exports = function(val, options2) {
      options2 = options2 || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse2(val);
      } else if (type === "number" && isFinite(val)) {
        return options2.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse2(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y;
        case "weeks":
        case "week":
        case "w":
          return n * w;
        case "days":
        case "day":
        case "d":
          return n * d;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    function fmtShort(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return Math.round(ms / d) + "d";
      }
      if (msAbs >= h) {
        return Math.round(ms / h) + "h";
      }
      if (msAbs >= m) {
        return Math.round(ms / m) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms / s) + "s";
      }
      return ms + "ms";
    }
    function fmtLong(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return plural(ms, msAbs, d, "day");
      }
      if (msAbs >= h) {
        return plural(ms, msAbs, h, "hour");
      }
      if (msAbs >= m) {
        return plural(ms, msAbs, m, "minute");
      }
      if (msAbs >= s) {
        return plural(ms, msAbs, s, "second");
      }
      return ms + " ms";
    }
    function plural(ms, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
    }
  }
});

// node_modules/debug/src/common.js
var require_common = __commonJS({
  "node_modules/debug/src/common.js"(exports2, module2) {
    function setup(env) {
      createDebug3.debug = createDebug3;
      createDebug3.default = createDebug3;
      createDebug3.coerce = coerce;
      createDebug3.disable = disable;
      createDebug3.enable = enable;
      createDebug3.enabled = enabled;
      createDebug3.humanize = require_ms();
      createDebug3.destroy = destroy;
      Object.keys(env).forEach((key) => {
        createDebug3[key] = env[key];
      });
      createDebug3.names = [];
      createDebug3.skips = [];
      createDebug3.formatters = {};
      function selectColor(namespace) {
        let hash = 0;
        for (let i = 0; i < namespace.length; i++) {
          hash = (hash << 5) - hash + namespace.charCodeAt(i);
          hash |= 0;
        }
        return createDebug3.colors[Math.abs(hash) % createDebug3.colors.length];
      }
      createDebug3.selectColor = selectColor;
      function createDebug3(namespace) {
        let prevTime;
        let enableOverride = null;
        let namespacesCache;
        let enabledCache;
        function debug3(...args) {
          if (!debug3.enabled) {
            return;
          }
          const self = debug3;
          const curr = Number(/* @__PURE__ */ new Date());
          const ms = curr - (prevTime || curr);
          self.diff = ms;
          self.prev = prevTime;
          self.curr = curr;
          prevTime = curr;
          args[0] = createDebug3.coerce(args[0]);
          if (typeof args[0] !== "string") {
            args.unshift("%O");
          }
          let index = 0;
          args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
            if (match === "%%") {
              return "%";
            }
            index++;
            const formatter = createDebug3.formatters[format];
            if (typeof formatter === "function") {
              const val = args[index];
              match = formatter.call(self, val);
              args.splice(index, 1);
              index--;
            }
            return match;
          });
          createDebug3.formatArgs.call(self, args);
          const logFn = self.log || createDebug3.log;
          logFn.apply(self, args);
        }
        debug3.namespace = namespace;
        debug3.useColors = createDebug3.useColors();
        debug3.color = createDebug3.selectColor(namespace);
        debug3.extend = extend;
        debug3.destroy = createDebug3.destroy;
        Object.defineProperty(debug3, "enabled", {
          enumerable: true,
          configurable: false,
          get: () => {
            if (enableOverride !== null) {
              return enableOverride;
            }
            if (namespacesCache !== createDebug3.namespaces) {
              namespacesCache = createDebug3.namespaces;
              enabledCache = createDebug3.enabled(namespace);
            }
            return enabledCache;
          },
          set: (v) => {
            enableOverride = v;
          }
        });
        if (typeof createDebug3.init === "function") {
          createDebug3.init(debug3);
        }
        return debug3;
      }
      function extend(namespace, delimiter3) {
        const newDebug = createDebug3(this.namespace + (typeof delimiter3 === "undefined" ? ":" : delimiter3) + namespace);
        newDebug.log = this.log;
        return newDebug;
      }
      function enable(namespaces) {
        createDebug3.save(namespaces);
        createDebug3.namespaces = namespaces;
        createDebug3.names = [];
        createDebug3.skips = [];
        const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
        for (const ns of split) {
          if (ns[0] === "-") {
            createDebug3.skips.push(ns.slice(1));
          } else {
            createDebug3.names.push(ns);
          }
        }
      }
      function matchesTemplate(search, template) {
        let searchIndex = 0;
        let templateIndex = 0;
        let starIndex = -1;
        let matchIndex = 0;
        while (searchIndex < search.length) {
          if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
            if (template[templateIndex] === "*") {
              starIndex = templateIndex;
              matchIndex = searchIndex;
              templateIndex++;
            } else {
              searchIndex++;
              templateIndex++;
            }
          } else if (starIndex !== -1) {
            templateIndex = starIndex + 1;
            matchIndex++;
            searchIndex = matchIndex;
          } else {
            return false;
          }
        }
        while (templateIndex < template.length && template[templateIndex] === "*") {
          templateIndex++;
        }
        return templateIndex === template.length;
      }
      function disable() {
        const namespaces = [
          ...createDebug3.names,
          ...createDebug3.skips.map((namespace) => "-" + namespace)
        ].join(",");
        createDebug3.enable("");
        return namespaces;
      }
      function enabled(name) {
        for (const skip of createDebug3.skips) {
          if (matchesTemplate(name, skip)) {
            return false;
          }
        }
        for (const ns of createDebug3.names) {
          if (matchesTemplate(name, ns)) {
            return true;
          }
        }
        return false;
      }
      function coerce(val) {
        if (val instanceof Error) {
          return val.stack || val.message;
        }
        return val;
      }
      function destroy() {
        console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
      }
      createDebug3.enable(createDebug3.load());
      return createDebug3;
    }
    module2.exports = setup;
  }
});

// node_modules/debug/src/browser.js
var require_browser = __commonJS({
  "node_modules/debug/src/browser.js"(exports2, module2) {
    exports2.formatArgs = formatArgs;
    exports2.save = save;
    exports2.load = load;
    exports2.useColors = useColors;
    exports2.storage = localstorage();
    exports2.destroy = /* @__PURE__ */ (() => {
      let warned = false;
      return () => {
        if (!warned) {
          warned = true;
          console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        }
      };
    })();
    exports2.colors = [
      "#0000CC",
      "#0000FF",
      "#0033CC",
      "#0033FF",
      "#0066CC",
      "#0066FF",
      "#0099CC",
      "#0099FF",
      "#00CC00",
      "#00CC33",
      "#00CC66",
      "#00CC99",
      "#00CCCC",
      "#00CCFF",
      "#3300CC",
      "#3300FF",
      "#3333CC",
      "#3333FF",
      "#3366CC",
      "#3366FF",
      "#3399CC",
      "#3399FF",
      "#33CC00",
      "#33CC33",
      "#33CC66",
      "#33CC99",
      "#33CCCC",
      "#33CCFF",
      "#6600CC",
      "#6600FF",
      "#6633CC",
      "#6633FF",
      "#66CC00",
      "#66CC33",
      "#9900CC",
      "#9900FF",
      "#9933CC",
      "#9933FF",
      "#99CC00",
      "#99CC33",
      "#CC0000",
      "#CC0033",
      "#CC0066",
      "#CC0099",
      "#CC00CC",
      "#CC00FF",
      "#CC3300",
      "#CC3333",
      "#CC3366",
      "#CC3399",
      "#CC33CC",
      "#CC33FF",
      "#CC6600",
      "#CC6633",
      "#CC9900",
      "#CC9933",
      "#CCCC00",
      "#CCCC33",
      "#FF0000",
      "#FF0033",
      "#FF0066",
      "#FF0099",
      "#FF00CC",
      "#FF00FF",
      "#FF3300",
      "#FF3333",
      "#FF3366",
      "#FF3399",
      "#FF33CC",
      "#FF33FF",
      "#FF6600",
      "#FF6633",
      "#FF9900",
      "#FF9933",
      "#FFCC00",
      "#FFCC33"
    ];
    function useColors() {
      if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
        return true;
      }
      if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
        return false;
      }
      let m;
      return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
      typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    function formatArgs(args) {
      args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module2.exports.humanize(this.diff);
      if (!this.useColors) {
        return;
      }
      const c = "color: " + this.color;
      args.splice(1, 0, c, "color: inherit");
      let index = 0;
      let lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, (match) => {
        if (match === "%%") {
          return;
        }
        index++;
        if (match === "%c") {
          lastC = index;
        }
      });
      args.splice(lastC, 0, c);
    }
    exports2.log = console.debug || console.log || (() => {
    });
    function save(namespaces) {
      try {
        if (namespaces) {
          exports2.storage.setItem("debug", namespaces);
        } else {
          exports2.storage.removeItem("debug");
        }
      } catch (error) {
      }
    }
    function load() {
      let r;
      try {
        r = exports2.storage.getItem("debug") || exports2.storage.getItem("DEBUG");
      } catch (error) {
      }
      if (!r && typeof process !== "undefined" && "env" in process) {
        r = process.env.DEBUG;
      }
      return r;
    }
    function localstorage() {
      try {
        return localStorage;
      } catch (error) {
      }
    }
    module2.exports = require_common()(exports2);
    var { formatters } = module2.exports;
    formatters.j = function(v) {
      try {
        return JSON.stringify(v);
      } catch (error) {
        return "[UnexpectedJSONParseError]: " + error.message;
      }
    };
  }
});

// node_modules/has-flag/index.js
var require_has_flag = __commonJS({
  "node_modules/has-flag/index.js"(exports2, module2) {
    "use strict";
    module2.exports = (flag, argv = process.argv) => {
      const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
      const position = argv.indexOf(prefix + flag);
      const terminatorPosition = argv.indexOf("--");
      return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
    };
  }
});

// node_modules/supports-color/index.js
var require_supports_color = __commonJS({
  "node_modules/supports-color/index.js"(exports2, module2) {
    "use strict";
    var os2 = require("os");
    var tty = require("tty");
    var hasFlag = require_has_flag();
    var { env } = process;
    var forceColor;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
      forceColor = 0;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      forceColor = 1;
    }
    if ("FORCE_COLOR" in env) {
      if (env.FORCE_COLOR === "true") {
        forceColor = 1;
      } else if (env.FORCE_COLOR === "false") {
        forceColor = 0;
      } else {
        forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
      }
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(haveStream, streamIsTTY) {
      if (forceColor === 0) {
        return 0;
      }
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
        return 3;
      }
      if (hasFlag("color=256")) {
        return 2;
      }
      if (haveStream && !streamIsTTY && forceColor === void 0) {
        return 0;
      }
      const min = forceColor || 0;
      if (env.TERM === "dumb") {
        return min;
      }
      if (process.platform === "win32") {
        const osRelease = os2.release().split(".");
        if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      }
      if (env.COLORTERM === "truecolor") {
        return 3;
      }
      if ("TERM_PROGRAM" in env) {
        const version2 = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version2 >= 3 ? 3 : 2;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env) {
        return 1;
      }
      return min;
    }
    function getSupportLevel(stream2) {
      const level = supportsColor(stream2, stream2 && stream2.isTTY);
      return translateLevel(level);
    }
    module2.exports = {
      supportsColor: getSupportLevel,
      stdout: translateLevel(supportsColor(true, tty.isatty(1))),
      stderr: translateLevel(supportsColor(true, tty.isatty(2)))
    };
  }
});

// node_modules/debug/src/node.js
var require_node = __commonJS({
  "node_modules/debug/src/node.js"(exports2, module2) {
    var tty = require("tty");
    var util = require("util");
    exports2.init = init;
    exports2.log = log2;
    exports2.formatArgs = formatArgs;
    exports2.save = save;
    exports2.load = load;
    exports2.useColors = useColors;
    exports2.destroy = util.deprecate(
      () => {
      },
      "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
    );
    exports2.colors = [6, 2, 3, 4, 5, 1];
    try {
      const supportsColor = require_supports_color();
      if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
        exports2.colors = [
          20,
          21,
          26,
          27,
          32,
          33,
          38,
          39,
          40,
          41,
          42,
          43,
          44,
          45,
          56,
          57,
          62,
          63,
          68,
          69,
          74,
          75,
          76,
          77,
          78,
          79,
          80,
          81,
          92,
          93,
          98,
          99,
          112,
          113,
          128,
          129,
          134,
          135,
          148,
          149,
          160,
          161,
          162,
          163,
          164,
          165,
          166,
          167,
          168,
          169,
          170,
          171,
          172,
          173,
          178,
          179,
          184,
          185,
          196,
          197,
          198,
          199,
          200,
          201,
          202,
          203,
          204,
          205,
          206,
          207,
          208,
          209,
          214,
          215,
          220,
          221
        ];
      }
    } catch (error) {
    }
    exports2.inspectOpts = Object.keys(process.env).filter((key) => {
      return /^debug_/i.test(key);
    }).reduce((obj, key) => {
      const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
        return k.toUpperCase();
      });
      let val = process.env[key];
      if (/^(yes|on|true|enabled)$/i.test(val)) {
        val = true;
      } else if (/^(no|off|false|disabled)$/i.test(val)) {
        val = false;
      } else if (val === "null") {
        val = null;
      } else {
        val = Number(val);
      }
      obj[prop] = val;
      return obj;
    }, {});
    function useColors() {
      return "colors" in exports2.inspectOpts ? Boolean(exports2.inspectOpts.colors) : tty.isatty(process.stderr.fd);
    }
    function formatArgs(args) {
      const { namespace: name, useColors: useColors2 } = this;
      if (useColors2) {
        const c = this.color;
        const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
        const prefix = `  ${colorCode};1m${name} \x1B[0m`;
        args[0] = prefix + args[0].split("\n").join("\n" + prefix);
        args.push(colorCode + "m+" + module2.exports.humanize(this.diff) + "\x1B[0m");
      } else {
        args[0] = getDate() + name + " " + args[0];
      }
    }
    function getDate() {
      if (exports2.inspectOpts.hideDate) {
        return "";
      }
      return (/* @__PURE__ */ new Date()).toISOString() + " ";
    }
    function log2(...args) {
      return process.stderr.write(util.formatWithOptions(exports2.inspectOpts, ...args) + "\n");
    }
    function save(namespaces) {
      if (namespaces) {
        process.env.DEBUG = namespaces;
      } else {
        delete process.env.DEBUG;
      }
    }
    function load() {
      return process.env.DEBUG;
    }
    function init(debug3) {
      debug3.inspectOpts = {};
      const keys2 = Object.keys(exports2.inspectOpts);
      for (let i = 0; i < keys2.length; i++) {
        debug3.inspectOpts[keys2[i]] = exports2.inspectOpts[keys2[i]];
      }
    }
    module2.exports = require_common()(exports2);
    var { formatters } = module2.exports;
    formatters.o = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
    };
    formatters.O = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts);
    };
  }
});

// node_modules/debug/src/index.js
var require_src = __commonJS({
  "node_modules/debug/src/index.js"(exports2, module2) {
    if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
      module2.exports = require_browser();
    } else {
      module2.exports = require_node();
    }
  }
});

// node_modules/agent-base/dist/helpers.js
var init_helpers = __esm({
  "node_modules/agent-base/dist/helpers.js"() {
  }
});

// node_modules/agent-base/dist/index.js
var net, http, import_https, INTERNAL, Agent2;
var init_dist = __esm({
  "node_modules/agent-base/dist/index.js"() {
    net = __toESM(require("net"), 1);
    http = __toESM(require("http"), 1);
    import_https = require("https");
    init_helpers();
    INTERNAL = /* @__PURE__ */ Symbol("AgentBaseInternalState");
    Agent2 = class extends http.Agent {
      constructor(opts) {
        super(opts);
        this[INTERNAL] = {};
      }
      /**
       * Determine whether this is an `http` or `https` request.
       */
      isSecureEndpoint(options2) {
        if (options2) {
          if (typeof options2.secureEndpoint === "boolean") {
            return options2.secureEndpoint;
          }
          if (typeof options2.protocol === "string") {
            return options2.protocol === "https:";
          }
        }
        const { stack } = new Error();
        if (typeof stack !== "string")
          return false;
        return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
      }
      // In order to support async signatures in `connect()` and Node's native
      // connection pooling in `http.Agent`, the array of sockets for each origin
      // has to be updated synchronously. This is so the length of the array is
      // accurate when `addRequest()` is next called. We achieve this by creating a
      // fake socket and adding it to `sockets[origin]` and incrementing
      // `totalSocketCount`.
      incrementSockets(name) {
        if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
          return null;
        }
        if (!this.sockets[name]) {
          this.sockets[name] = [];
        }
        const fakeSocket = new net.Socket({ writable: false });
        this.sockets[name].push(fakeSocket);
        this.totalSocketCount++;
        return fakeSocket;
      }
      decrementSockets(name, socket) {
        if (!this.sockets[name] || socket === null) {
          return;
        }
        const sockets = this.sockets[name];
        const index = sockets.indexOf(socket);
        if (index !== -1) {
          sockets.splice(index, 1);
          this.totalSocketCount--;
          if (sockets.length === 0) {
            delete this.sockets[name];
          }
        }
      }
      // In order to properly update the socket pool, we need to call `getName()` on
      // the core `https.Agent` if it is a secureEndpoint.
      getName(options2) {
        const secureEndpoint = this.isSecureEndpoint(options2);
        if (secureEndpoint) {
          return import_https.Agent.prototype.getName.call(this, options2);
        }
        return super.getName(options2);
      }
      createSocket(req, options2, cb) {
        const connectOpts = {
          ...options2,
          secureEndpoint: this.isSecureEndpoint(options2)
        };
        const name = this.getName(connectOpts);
        const fakeSocket = this.incrementSockets(name);
        Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
          this.decrementSockets(name, fakeSocket);
          if (typeof socket.addRequest === "function") {
            try {
              return socket.addRequest(req, connectOpts);
            } catch (err) {
              return cb(err);
            }
          }
          this[INTERNAL].currentSocket = socket;
          super.createSocket(req, options2, cb);
        }, (err) => {
          this.decrementSockets(name, fakeSocket);
          cb(err);
        });
      }
      createConnection() {
        const socket = this[INTERNAL].currentSocket;
        this[INTERNAL].currentSocket = void 0;
        if (!socket) {
          throw new Error("No socket was returned in the `connect()` function");
        }
        return socket;
      }
      get defaultPort() {
        var _a;
        return (_a = this[INTERNAL].defaultPort) != null ? _a : this.protocol === "https:" ? 443 : 80;
      }
      set defaultPort(v) {
        if (this[INTERNAL]) {
          this[INTERNAL].defaultPort = v;
        }
      }
      get protocol() {
        var _a;
        return (_a = this[INTERNAL].protocol) != null ? _a : this.isSecureEndpoint() ? "https:" : "http:";
      }
      set protocol(v) {
        if (this[INTERNAL]) {
          this[INTERNAL].protocol = v;
        }
      }
    };
  }
});

// node_modules/https-proxy-agent/dist/parse-proxy-response.js
function parseProxyResponse(socket) {
  return new Promise((resolve13, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
      const b = socket.read();
      if (b)
        ondata(b);
      else
        socket.once("readable", read);
    }
    function cleanup() {
      socket.removeListener("end", onend);
      socket.removeListener("error", onerror);
      socket.removeListener("readable", read);
    }
    function onend() {
      cleanup();
      debug("onend");
      reject(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(err) {
      cleanup();
      debug("onerror %o", err);
      reject(err);
    }
    function ondata(b) {
      buffers.push(b);
      buffersLength += b.length;
      const buffered = Buffer.concat(buffers, buffersLength);
      const endOfHeaders = buffered.indexOf("\r\n\r\n");
      if (endOfHeaders === -1) {
        debug("have not received end of HTTP headers yet...");
        read();
        return;
      }
      const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
      const firstLine = headerParts.shift();
      if (!firstLine) {
        socket.destroy();
        return reject(new Error("No header received from proxy CONNECT response"));
      }
      const firstLineParts = firstLine.split(" ");
      const statusCode = +firstLineParts[1];
      const statusText2 = firstLineParts.slice(2).join(" ");
      const headers = {};
      for (const header of headerParts) {
        if (!header)
          continue;
        const firstColon = header.indexOf(":");
        if (firstColon === -1) {
          socket.destroy();
          return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
        }
        const key = header.slice(0, firstColon).toLowerCase();
        const value = header.slice(firstColon + 1).trimStart();
        const current = headers[key];
        if (typeof current === "string") {
          headers[key] = [current, value];
        } else if (Array.isArray(current)) {
          current.push(value);
        } else {
          headers[key] = value;
        }
      }
      debug("got proxy server response: %o %o", firstLine, headers);
      cleanup();
      resolve13({
        connect: {
          statusCode,
          statusText: statusText2,
          headers
        },
        buffered
      });
    }
    socket.on("error", onerror);
    socket.on("end", onend);
    read();
  });
}
var import_debug, debug;
var init_parse_proxy_response = __esm({
  "node_modules/https-proxy-agent/dist/parse-proxy-response.js"() {
    import_debug = __toESM(require_src(), 1);
    debug = (0, import_debug.default)("https-proxy-agent:parse-proxy-response");
  }
});

// node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
  return async ({ response, scheme }) => {
    if (scheme.toLowerCase() !== "negotiate") {
      throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
    }
    let kerberos;
    try {
      kerberos = await Promise.resolve().then(() => __toESM(require("kerberos"), 1));
    } catch {
      throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos');
    }
    const proxyAuthenticate = response.headers["proxy-authenticate"] || "";
    const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
    const serverToken = typeof challengeHeader === "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
    const client = await kerberos.initializeClient("HTTP@proxy", {
      mechOID: kerberos.GSS_MECH_OID_SPNEGO
    });
    const token = await client.step(serverToken || "");
    if (!token) {
      throw new Error("Kerberos client.step() returned no token");
    }
    return {
      headers: {
        "Proxy-Authorization": `Negotiate ${token}`
      }
    };
  };
}
var init_dist2 = __esm({
  "node_modules/proxy-agent-negotiate/dist/index.js"() {
  }
});

// node_modules/https-proxy-agent/dist/index.js
var dist_exports = {};
__export(dist_exports, {
  HttpsProxyAgent: () => HttpsProxyAgent
});
function resume(socket) {
  setImmediate(() => {
    socket.resume();
  });
}
function omit(obj, ...keys2) {
  const ret = {};
  let key;
  for (key in obj) {
    if (!keys2.includes(key)) {
      ret[key] = obj[key];
    }
  }
  return ret;
}
var net2, tls, import_assert, import_debug2, import_url, debug2, setServernameFromNonIpHost, HttpsProxyAgent;
var init_dist3 = __esm({
  "node_modules/https-proxy-agent/dist/index.js"() {
    net2 = __toESM(require("net"), 1);
    tls = __toESM(require("tls"), 1);
    import_assert = __toESM(require("assert"), 1);
    import_debug2 = __toESM(require_src(), 1);
    init_dist();
    import_url = require("url");
    init_parse_proxy_response();
    init_dist2();
    debug2 = (0, import_debug2.default)("https-proxy-agent");
    setServernameFromNonIpHost = (options2) => {
      if (options2.servername === void 0 && options2.host && !net2.isIP(options2.host)) {
        return {
          ...options2,
          servername: options2.host
        };
      }
      return options2;
    };
    HttpsProxyAgent = class extends Agent2 {
      constructor(proxy, opts) {
        var _a;
        super(opts);
        this.options = { path: void 0 };
        this.proxy = typeof proxy === "string" ? new import_url.URL(proxy) : proxy;
        this.proxyHeaders = (_a = opts == null ? void 0 : opts.headers) != null ? _a : {};
        debug2("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
        if (opts == null ? void 0 : opts.negotiate) {
          this.onProxyAuth = createNegotiateAuth();
        } else if (opts == null ? void 0 : opts.onProxyAuth) {
          this.onProxyAuth = opts.onProxyAuth;
        }
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
        const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
        this.connectOpts = {
          // Attempt to negotiate http/1.1 for proxy servers that support http/2
          ALPNProtocols: ["http/1.1"],
          ...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
          host,
          port
        };
      }
      /**
       * Called when the node-core HTTP client library is creating a
       * new HTTP request.
       */
      async connect(req, opts) {
        const { proxy } = this;
        if (!opts.host) {
          throw new TypeError('No "host" provided');
        }
        let socket;
        if (proxy.protocol === "https:") {
          debug2("Creating `tls.Socket`: %o", this.connectOpts);
          socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
        } else {
          debug2("Creating `net.Socket`: %o", this.connectOpts);
          socket = net2.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
        const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
        if (proxy.username || proxy.password) {
          const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
          headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
        }
        headers.Host = `${host}:${opts.port}`;
        if (!headers["Proxy-Connection"]) {
          headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
        }
        for (const name of Object.keys(headers)) {
          payload += `${name}: ${headers[name]}\r
`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r
`);
        const { connect: connect3, buffered } = await proxyResponsePromise;
        req.emit("proxyConnect", connect3);
        this.emit("proxyConnect", connect3, req);
        req.emit("proxy", { proxy: this.proxy.href, socket });
        if (connect3.statusCode === 200) {
          req.once("socket", resume);
          if (opts.secureEndpoint) {
            debug2("Upgrading socket connection to TLS");
            return tls.connect({
              ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
              socket
            });
          }
          return socket;
        }
        if (connect3.statusCode === 407 && this.onProxyAuth) {
          debug2("Got 407 response, invoking onProxyAuth callback");
          socket.destroy();
          const proxyAuthenticate = connect3.headers["proxy-authenticate"] || "";
          const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
          const authResponse = await this.onProxyAuth({
            response: connect3,
            scheme
          });
          return this._connectWithAuth(req, opts, authResponse.headers);
        }
        socket.destroy();
        const fakeSocket = new net2.Socket({ writable: false });
        fakeSocket.readable = true;
        req.once("socket", (s) => {
          debug2("Replaying proxy buffer for failed request");
          (0, import_assert.default)(s.listenerCount("data") > 0);
          s.push(buffered);
          s.push(null);
        });
        return fakeSocket;
      }
      /**
       * Retry a CONNECT request with additional auth headers.
       */
      async _connectWithAuth(req, opts, authHeaders) {
        const { proxy } = this;
        let socket;
        if (proxy.protocol === "https:") {
          socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
        } else {
          socket = net2.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
        const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
        if (proxy.username || proxy.password) {
          const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
          headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
        }
        Object.assign(headers, authHeaders);
        headers.Host = `${host}:${opts.port}`;
        if (!headers["Proxy-Connection"]) {
          headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
        }
        for (const name of Object.keys(headers)) {
          payload += `${name}: ${headers[name]}\r
`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r
`);
        const { connect: connect3 } = await proxyResponsePromise;
        req.emit("proxyConnect", connect3);
        this.emit("proxyConnect", connect3, req);
        if (connect3.statusCode === 200) {
          req.once("socket", resume);
          if (opts.secureEndpoint) {
            debug2("Upgrading socket connection to TLS");
            return tls.connect({
              ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
              socket
            });
          }
          return socket;
        }
        socket.destroy();
        throw new Error(`Proxy authentication failed with status ${connect3.statusCode} after retry`);
      }
    };
    HttpsProxyAgent.protocols = ["http", "https"];
  }
});

// core/redaction.ts
function createRedactor(secrets) {
  const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text3) => text3;
  const pattern = new RegExp(forms.map((form) => form.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&")).join("|"), "g");
  return (text3) => text3.replace(pattern, mask);
}
function secretForms(secret) {
  if (secret.trim() === "") return [];
  const spelled = [secret, secret.trim(), plainText(secret)].filter((form) => form.trim() !== "");
  const lines3 = secret.split(/\r?\n/).map((line) => line.trim());
  const derived = [secret, secret.trim()].flatMap((text3) => [...escapedForms(text3), ...encodedForms(Buffer.from(text3))]);
  return [.../* @__PURE__ */ new Set([...spelled, ...[...lines3, ...derived].filter((form) => form.length >= shortestDerivedForm)])];
}
function escapedForms(text3) {
  const json = JSON.stringify(text3).slice(1, -1);
  const percent = percentEncoded2(text3);
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([["", text3]]).toString().slice(1);
  return [
    json,
    json.replaceAll("/", "\\/"),
    // .NET's serializer, which SignPath's library uses, escapes these as well.
    json.replace(/\\"|["&'+<>`]/g, (found) => `\\u${found.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`),
    text3.replace(/[&<>"']/g, (character) => {
      var _a;
      return (_a = xmlEntities[character]) != null ? _a : character;
    }),
    ...[percent, strict, form].flatMap((encoded) => [encoded, encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())])
  ];
}
function percentEncoded2(text3) {
  return encodeURIComponent(Buffer.from(text3).toString());
}
function encodedForms(bytes) {
  const hex = bytes.toString("hex");
  const base64 = [bytes.toString("base64"), ...[0, 1, 2].map((offset) => stableBase64(bytes, offset))];
  return [
    hex,
    hex.toUpperCase(),
    ...base64.flatMap((text3) => [text3, text3.replace(/=+$/, "")]).flatMap((text3) => [text3, text3.replaceAll("+", "-").replaceAll("/", "_")])
  ];
}
function stableBase64(bytes, offset) {
  const text3 = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  return text3.slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
}
function plainText(text3) {
  return text3.replace(controlStrings, "").replace(controlSequences, "").replace(otherEscapes, "").replace(lineEnds, "\n").replace(unprintable, "");
}
var mask, shortestDerivedForm, xmlEntities, controlStrings, controlSequences, otherEscapes, lineEnds, unprintable;
var init_redaction = __esm({
  "core/redaction.ts"() {
    "use strict";
    mask = "***";
    shortestDerivedForm = 6;
    xmlEntities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
    controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g;
    controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g;
    otherEscapes = /\x1b[ -/]*[0-~]?/g;
    lineEnds = /\r\n|[\r\v\f\u2028\u2029]/g;
    unprintable = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  }
});

// core/output-error.ts
function systemCode(error) {
  return textOf2(error, "code");
}
function textOf2(error, property2) {
  if (typeof error !== "object" || error === null || !(property2 in error)) return void 0;
  const value = Reflect.get(error, property2);
  return typeof value === "string" ? value : void 0;
}
function outputError(error, path4) {
  var _a, _b;
  if (error instanceof SigningError) return error;
  const code3 = systemCode(error);
  const name = plainText(path4);
  if (code3 === void 0 || !/^E[A-Z0-9]+$/.test(code3)) {
    const why2 = plainText((_a = textOf2(error, "message")) != null ? _a : String(error));
    return new SigningError("INTERNAL_ERROR", `${name} can't be written: ${why2}.`, { file: path4, cause: error });
  }
  const { why, hint } = (_b = reasons[code3]) != null ? _b : { why: `the system says ${code3}`, hint: "Check the folder and its disk." };
  return new SigningError("OUTPUT_NOT_WRITABLE", `${name} can't be written: ${why}.`, { hint, file: path4, cause: error });
}
var notAllowed, full, tooLong, reasons;
var init_output_error = __esm({
  "core/output-error.ts"() {
    "use strict";
    init_errors();
    init_redaction();
    notAllowed = {
      why: "permission was denied",
      hint: "Let the user of this job write to that folder, or set output-directory to one that it may write to."
    };
    full = { why: "the disk is full", hint: "Free space on that disk, or set output-directory to another one." };
    tooLong = { why: "the name is too long", hint: "Shorten the name, or work in a folder with a shorter path." };
    reasons = {
      EACCES: notAllowed,
      EPERM: notAllowed,
      EROFS: { why: "the file system is read-only", hint: "Set output-directory to a folder on a file system that can be written to." },
      ENOSPC: full,
      EDQUOT: { why: "the disk quota is used up", hint: "Free space, or set output-directory to another disk." },
      EFBIG: { why: "the file would be too large", hint: "Raise the limit on file sizes (ulimit -f), or use another file system." },
      ENAMETOOLONG: tooLong,
      EISDIR: { why: "there is a folder of that name", hint: "Remove or rename the folder, or set output-directory to another one." },
      ENOTDIR: { why: "a part of the path is a file, not a folder", hint: "Remove or rename that file, or choose another folder." },
      EEXIST: { why: "there is something of that name already", hint: "Remove or rename it, or choose another folder." },
      ENOENT: { why: "the folder does not exist", hint: "Make the folder first, and do not remove it while the job runs." },
      ELOOP: { why: "a link in the path leads back to itself", hint: "Remove that link." },
      EBUSY: {
        why: "it is in use, or another file system is mounted there",
        hint: "Set output-directory to a folder, so that it need not be replaced."
      },
      EXDEV: { why: "another file system is mounted there", hint: "Set output-directory to a folder on one file system." },
      EIO: { why: "the disk reports an error", hint: "Look at the machine's log; another disk may help." },
      EMFILE: { why: "too many files are open", hint: "Lower parallel, or raise the limit (ulimit -n)." }
    };
  }
});

// node_modules/@actions/io/lib/io-util.js
function exists(fsPath) {
  return __awaiter(this, void 0, void 0, function* () {
    try {
      yield stat2(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions2) {
  return __awaiter(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat2(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path.extname(filePath).toUpperCase();
        if (extensions2.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions2) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat2(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path.dirname(filePath);
            const upperName = path.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
var fs, path, __awaiter, chmod, copyFile, lstat, mkdir2, open2, readdir, rename2, rm2, rmdir, stat2, symlink, unlink, IS_WINDOWS, READONLY;
var init_io_util = __esm({
  "node_modules/@actions/io/lib/io-util.js"() {
    fs = __toESM(require("fs"), 1);
    path = __toESM(require("path"), 1);
    __awaiter = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve13) {
          resolve13(value);
        });
      }
      return new (P || (P = Promise))(function(resolve13, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve13(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    ({ chmod, copyFile, lstat, mkdir: mkdir2, open: open2, readdir, rename: rename2, rm: rm2, rmdir, stat: stat2, symlink, unlink } = fs.promises);
    IS_WINDOWS = process.platform === "win32";
    READONLY = fs.constants.O_RDONLY;
  }
});

// node_modules/@actions/io/lib/io.js
function which(tool, check) {
  return __awaiter2(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter2(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions2 = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path2.delimiter)) {
        if (extension) {
          extensions2.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions2);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path2.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path2.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path2.join(directory, tool), extensions2);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}
var path2, __awaiter2;
var init_io = __esm({
  "node_modules/@actions/io/lib/io.js"() {
    path2 = __toESM(require("path"), 1);
    init_io_util();
    __awaiter2 = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve13) {
          resolve13(value);
        });
      }
      return new (P || (P = Promise))(function(resolve13, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve13(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
  }
});

// node_modules/@actions/exec/lib/toolrunner.js
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var os, events, child, path3, import_timers, __awaiter3, IS_WINDOWS2, ToolRunner, ExecState;
var init_toolrunner = __esm({
  "node_modules/@actions/exec/lib/toolrunner.js"() {
    os = __toESM(require("os"), 1);
    events = __toESM(require("events"), 1);
    child = __toESM(require("child_process"), 1);
    path3 = __toESM(require("path"), 1);
    init_io();
    init_io_util();
    import_timers = require("timers");
    __awaiter3 = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve13) {
          resolve13(value);
        });
      }
      return new (P || (P = Promise))(function(resolve13, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve13(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    IS_WINDOWS2 = process.platform === "win32";
    ToolRunner = class extends events.EventEmitter {
      constructor(toolPath, args, options2) {
        super();
        if (!toolPath) {
          throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options2 || {};
      }
      _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
          this.options.listeners.debug(message);
        }
      }
      _getCommandString(options2, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options2);
        let cmd = noPrefix ? "" : "[command]";
        if (IS_WINDOWS2) {
          if (this._isCmdFile()) {
            cmd += toolPath;
            for (const a of args) {
              cmd += ` ${a}`;
            }
          } else if (options2.windowsVerbatimArguments) {
            cmd += `"${toolPath}"`;
            for (const a of args) {
              cmd += ` ${a}`;
            }
          } else {
            cmd += this._windowsQuoteCmdArg(toolPath);
            for (const a of args) {
              cmd += ` ${this._windowsQuoteCmdArg(a)}`;
            }
          }
        } else {
          cmd += toolPath;
          for (const a of args) {
            cmd += ` ${a}`;
          }
        }
        return cmd;
      }
      _processLineBuffer(data, strBuffer, onLine) {
        try {
          let s = strBuffer + data.toString();
          let n = s.indexOf(os.EOL);
          while (n > -1) {
            const line = s.substring(0, n);
            onLine(line);
            s = s.substring(n + os.EOL.length);
            n = s.indexOf(os.EOL);
          }
          return s;
        } catch (err) {
          this._debug(`error processing line. Failed with error ${err}`);
          return "";
        }
      }
      _getSpawnFileName() {
        if (IS_WINDOWS2) {
          if (this._isCmdFile()) {
            return process.env["COMSPEC"] || "cmd.exe";
          }
        }
        return this.toolPath;
      }
      _getSpawnArgs(options2) {
        if (IS_WINDOWS2) {
          if (this._isCmdFile()) {
            let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
            for (const a of this.args) {
              argline += " ";
              argline += options2.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
            }
            argline += '"';
            return [argline];
          }
        }
        return this.args;
      }
      _endsWith(str, end) {
        return str.endsWith(end);
      }
      _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
      }
      _windowsQuoteCmdArg(arg) {
        if (!this._isCmdFile()) {
          return this._uvQuoteCmdArg(arg);
        }
        if (!arg) {
          return '""';
        }
        const cmdSpecialChars = [
          " ",
          "	",
          "&",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "^",
          "=",
          ";",
          "!",
          "'",
          "+",
          ",",
          "`",
          "~",
          "|",
          "<",
          ">",
          '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
          if (cmdSpecialChars.some((x) => x === char)) {
            needsQuotes = true;
            break;
          }
        }
        if (!needsQuotes) {
          return arg;
        }
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
          reverse += arg[i - 1];
          if (quoteHit && arg[i - 1] === "\\") {
            reverse += "\\";
          } else if (arg[i - 1] === '"') {
            quoteHit = true;
            reverse += '"';
          } else {
            quoteHit = false;
          }
        }
        reverse += '"';
        return reverse.split("").reverse().join("");
      }
      _uvQuoteCmdArg(arg) {
        if (!arg) {
          return '""';
        }
        if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
          return arg;
        }
        if (!arg.includes('"') && !arg.includes("\\")) {
          return `"${arg}"`;
        }
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
          reverse += arg[i - 1];
          if (quoteHit && arg[i - 1] === "\\") {
            reverse += "\\";
          } else if (arg[i - 1] === '"') {
            quoteHit = true;
            reverse += "\\";
          } else {
            quoteHit = false;
          }
        }
        reverse += '"';
        return reverse.split("").reverse().join("");
      }
      _cloneExecOptions(options2) {
        options2 = options2 || {};
        const result = {
          cwd: options2.cwd || process.cwd(),
          env: options2.env || process.env,
          silent: options2.silent || false,
          windowsVerbatimArguments: options2.windowsVerbatimArguments || false,
          failOnStdErr: options2.failOnStdErr || false,
          ignoreReturnCode: options2.ignoreReturnCode || false,
          delay: options2.delay || 1e4
        };
        result.outStream = options2.outStream || process.stdout;
        result.errStream = options2.errStream || process.stderr;
        return result;
      }
      _getSpawnOptions(options2, toolPath) {
        options2 = options2 || {};
        const result = {};
        result.cwd = options2.cwd;
        result.env = options2.env;
        result["windowsVerbatimArguments"] = options2.windowsVerbatimArguments || this._isCmdFile();
        if (options2.windowsVerbatimArguments) {
          result.argv0 = `"${toolPath}"`;
        }
        return result;
      }
      /**
       * Exec a tool.
       * Output will be streamed to the live console.
       * Returns promise with return code
       *
       * @param     tool     path to tool to exec
       * @param     options  optional exec options.  See ExecOptions
       * @returns   number
       */
      exec() {
        return __awaiter3(this, void 0, void 0, function* () {
          if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
            this.toolPath = path3.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
          }
          this.toolPath = yield which(this.toolPath, true);
          return new Promise((resolve13, reject) => __awaiter3(this, void 0, void 0, function* () {
            this._debug(`exec tool: ${this.toolPath}`);
            this._debug("arguments:");
            for (const arg of this.args) {
              this._debug(`   ${arg}`);
            }
            const optionsNonNull = this._cloneExecOptions(this.options);
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
            }
            const state = new ExecState(optionsNonNull, this.toolPath);
            state.on("debug", (message) => {
              this._debug(message);
            });
            if (this.options.cwd && !(yield exists(this.options.cwd))) {
              return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
            }
            const fileName = this._getSpawnFileName();
            const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
            let stdbuffer = "";
            if (cp.stdout) {
              cp.stdout.on("data", (data) => {
                if (this.options.listeners && this.options.listeners.stdout) {
                  this.options.listeners.stdout(data);
                }
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                  optionsNonNull.outStream.write(data);
                }
                stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                  if (this.options.listeners && this.options.listeners.stdline) {
                    this.options.listeners.stdline(line);
                  }
                });
              });
            }
            let errbuffer = "";
            if (cp.stderr) {
              cp.stderr.on("data", (data) => {
                state.processStderr = true;
                if (this.options.listeners && this.options.listeners.stderr) {
                  this.options.listeners.stderr(data);
                }
                if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
                  const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                  s.write(data);
                }
                errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                  if (this.options.listeners && this.options.listeners.errline) {
                    this.options.listeners.errline(line);
                  }
                });
              });
            }
            cp.on("error", (err) => {
              state.processError = err.message;
              state.processExited = true;
              state.processClosed = true;
              state.CheckComplete();
            });
            cp.on("exit", (code3) => {
              state.processExitCode = code3;
              state.processExited = true;
              this._debug(`Exit code ${code3} received from tool '${this.toolPath}'`);
              state.CheckComplete();
            });
            cp.on("close", (code3) => {
              state.processExitCode = code3;
              state.processExited = true;
              state.processClosed = true;
              this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
              state.CheckComplete();
            });
            state.on("done", (error, exitCode) => {
              if (stdbuffer.length > 0) {
                this.emit("stdline", stdbuffer);
              }
              if (errbuffer.length > 0) {
                this.emit("errline", errbuffer);
              }
              cp.removeAllListeners();
              if (error) {
                reject(error);
              } else {
                resolve13(exitCode);
              }
            });
            if (this.options.input) {
              if (!cp.stdin) {
                throw new Error("child process missing stdin");
              }
              cp.stdin.end(this.options.input);
            }
          }));
        });
      }
    };
    ExecState = class _ExecState extends events.EventEmitter {
      constructor(options2, toolPath) {
        super();
        this.processClosed = false;
        this.processError = "";
        this.processExitCode = 0;
        this.processExited = false;
        this.processStderr = false;
        this.delay = 1e4;
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
          throw new Error("toolPath must not be empty");
        }
        this.options = options2;
        this.toolPath = toolPath;
        if (options2.delay) {
          this.delay = options2.delay;
        }
      }
      CheckComplete() {
        if (this.done) {
          return;
        }
        if (this.processClosed) {
          this._setResult();
        } else if (this.processExited) {
          this.timeout = (0, import_timers.setTimeout)(_ExecState.HandleTimeout, this.delay, this);
        }
      }
      _debug(message) {
        this.emit("debug", message);
      }
      _setResult() {
        let error;
        if (this.processExited) {
          if (this.processError) {
            error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
          } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
            error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
          } else if (this.processStderr && this.options.failOnStdErr) {
            error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
          }
        }
        if (this.timeout) {
          clearTimeout(this.timeout);
          this.timeout = null;
        }
        this.done = true;
        this.emit("done", error, this.processExitCode);
      }
      static HandleTimeout(state) {
        if (state.done) {
          return;
        }
        if (!state.processClosed && state.processExited) {
          const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          state._debug(message);
        }
        state._setResult();
      }
    };
  }
});

// node_modules/@actions/exec/lib/exec.js
var exec_exports = {};
__export(exec_exports, {
  exec: () => exec,
  getExecOutput: () => getExecOutput
});
function exec(commandLine, args, options2) {
  return __awaiter4(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options2);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options2) {
  return __awaiter4(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new import_string_decoder.StringDecoder("utf8");
    const stderrDecoder = new import_string_decoder.StringDecoder("utf8");
    const originalStdoutListener = (_a = options2 === null || options2 === void 0 ? void 0 : options2.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options2 === null || options2 === void 0 ? void 0 : options2.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options2 === null || options2 === void 0 ? void 0 : options2.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options2), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}
var import_string_decoder, __awaiter4;
var init_exec = __esm({
  "node_modules/@actions/exec/lib/exec.js"() {
    import_string_decoder = require("string_decoder");
    init_toolrunner();
    __awaiter4 = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve13) {
          resolve13(value);
        });
      }
      return new (P || (P = Promise))(function(resolve13, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve13(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
  }
});

// node_modules/detect-libc/lib/process.js
var require_process = __commonJS({
  "node_modules/detect-libc/lib/process.js"(exports2, module2) {
    "use strict";
    var isLinux = () => process.platform === "linux";
    var report2 = null;
    var getReport = () => {
      if (!report2) {
        if (isLinux() && process.report) {
          const orig = process.report.excludeNetwork;
          process.report.excludeNetwork = true;
          report2 = process.report.getReport();
          process.report.excludeNetwork = orig;
        } else {
          report2 = {};
        }
      }
      return report2;
    };
    module2.exports = { isLinux, getReport };
  }
});

// node_modules/detect-libc/lib/filesystem.js
var require_filesystem = __commonJS({
  "node_modules/detect-libc/lib/filesystem.js"(exports2, module2) {
    "use strict";
    var fs2 = require("fs");
    var LDD_PATH = "/usr/bin/ldd";
    var SELF_PATH = "/proc/self/exe";
    var MAX_LENGTH = 2048;
    var readFileSync3 = (path4) => {
      const fd = fs2.openSync(path4, "r");
      const buffer2 = Buffer.alloc(MAX_LENGTH);
      const bytesRead = fs2.readSync(fd, buffer2, 0, MAX_LENGTH, 0);
      fs2.close(fd, () => {
      });
      return buffer2.subarray(0, bytesRead);
    };
    var readFile8 = (path4) => new Promise((resolve13, reject) => {
      fs2.open(path4, "r", (err, fd) => {
        if (err) {
          reject(err);
        } else {
          const buffer2 = Buffer.alloc(MAX_LENGTH);
          fs2.read(fd, buffer2, 0, MAX_LENGTH, 0, (_, bytesRead) => {
            resolve13(buffer2.subarray(0, bytesRead));
            fs2.close(fd, () => {
            });
          });
        }
      });
    });
    module2.exports = {
      LDD_PATH,
      SELF_PATH,
      readFileSync: readFileSync3,
      readFile: readFile8
    };
  }
});

// node_modules/detect-libc/lib/elf.js
var require_elf = __commonJS({
  "node_modules/detect-libc/lib/elf.js"(exports2, module2) {
    "use strict";
    var interpreterPath = (elf) => {
      if (elf.length < 64) {
        return null;
      }
      if (elf.readUInt32BE(0) !== 2135247942) {
        return null;
      }
      if (elf.readUInt8(4) !== 2) {
        return null;
      }
      if (elf.readUInt8(5) !== 1) {
        return null;
      }
      const offset = elf.readUInt32LE(32);
      const size = elf.readUInt16LE(54);
      const count = elf.readUInt16LE(56);
      for (let i = 0; i < count; i++) {
        const headerOffset = offset + i * size;
        const type = elf.readUInt32LE(headerOffset);
        if (type === 3) {
          const fileOffset = elf.readUInt32LE(headerOffset + 8);
          const fileSize = elf.readUInt32LE(headerOffset + 32);
          return elf.subarray(fileOffset, fileOffset + fileSize).toString().replace(/\0.*$/g, "");
        }
      }
      return null;
    };
    module2.exports = {
      interpreterPath
    };
  }
});

// node_modules/detect-libc/lib/detect-libc.js
var require_detect_libc = __commonJS({
  "node_modules/detect-libc/lib/detect-libc.js"(exports2, module2) {
    "use strict";
    var childProcess = require("child_process");
    var { isLinux, getReport } = require_process();
    var { LDD_PATH, SELF_PATH, readFile: readFile8, readFileSync: readFileSync3 } = require_filesystem();
    var { interpreterPath } = require_elf();
    var cachedFamilyInterpreter;
    var cachedFamilyFilesystem;
    var cachedVersionFilesystem;
    var command = "getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true";
    var commandOut = "";
    var safeCommand = () => {
      if (!commandOut) {
        return new Promise((resolve13) => {
          childProcess.exec(command, (err, out) => {
            commandOut = err ? " " : out;
            resolve13(commandOut);
          });
        });
      }
      return commandOut;
    };
    var safeCommandSync = () => {
      if (!commandOut) {
        try {
          commandOut = childProcess.execSync(command, { encoding: "utf8" });
        } catch (_err) {
          commandOut = " ";
        }
      }
      return commandOut;
    };
    var GLIBC = "glibc";
    var RE_GLIBC_VERSION = /LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;
    var MUSL = "musl";
    var isFileMusl = (f) => f.includes("libc.musl-") || f.includes("ld-musl-");
    var familyFromReport = () => {
      const report2 = getReport();
      if (report2.header && report2.header.glibcVersionRuntime) {
        return GLIBC;
      }
      if (Array.isArray(report2.sharedObjects)) {
        if (report2.sharedObjects.some(isFileMusl)) {
          return MUSL;
        }
      }
      return null;
    };
    var familyFromCommand = (out) => {
      const [getconf, ldd1] = out.split(/[\r\n]+/);
      if (getconf && getconf.includes(GLIBC)) {
        return GLIBC;
      }
      if (ldd1 && ldd1.includes(MUSL)) {
        return MUSL;
      }
      return null;
    };
    var familyFromInterpreterPath = (path4) => {
      if (path4) {
        if (path4.includes("/ld-musl-")) {
          return MUSL;
        } else if (path4.includes("/ld-linux-")) {
          return GLIBC;
        }
      }
      return null;
    };
    var getFamilyFromLddContent = (content) => {
      content = content.toString();
      if (content.includes("musl")) {
        return MUSL;
      }
      if (content.includes("GNU C Library")) {
        return GLIBC;
      }
      return null;
    };
    var familyFromFilesystem = async () => {
      if (cachedFamilyFilesystem !== void 0) {
        return cachedFamilyFilesystem;
      }
      cachedFamilyFilesystem = null;
      try {
        const lddContent = await readFile8(LDD_PATH);
        cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
      } catch (e) {
      }
      return cachedFamilyFilesystem;
    };
    var familyFromFilesystemSync = () => {
      if (cachedFamilyFilesystem !== void 0) {
        return cachedFamilyFilesystem;
      }
      cachedFamilyFilesystem = null;
      try {
        const lddContent = readFileSync3(LDD_PATH);
        cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
      } catch (e) {
      }
      return cachedFamilyFilesystem;
    };
    var familyFromInterpreter = async () => {
      if (cachedFamilyInterpreter !== void 0) {
        return cachedFamilyInterpreter;
      }
      cachedFamilyInterpreter = null;
      try {
        const selfContent = await readFile8(SELF_PATH);
        const path4 = interpreterPath(selfContent);
        cachedFamilyInterpreter = familyFromInterpreterPath(path4);
      } catch (e) {
      }
      return cachedFamilyInterpreter;
    };
    var familyFromInterpreterSync = () => {
      if (cachedFamilyInterpreter !== void 0) {
        return cachedFamilyInterpreter;
      }
      cachedFamilyInterpreter = null;
      try {
        const selfContent = readFileSync3(SELF_PATH);
        const path4 = interpreterPath(selfContent);
        cachedFamilyInterpreter = familyFromInterpreterPath(path4);
      } catch (e) {
      }
      return cachedFamilyInterpreter;
    };
    var family = async () => {
      let family2 = null;
      if (isLinux()) {
        family2 = await familyFromInterpreter();
        if (!family2) {
          family2 = await familyFromFilesystem();
          if (!family2) {
            family2 = familyFromReport();
          }
          if (!family2) {
            const out = await safeCommand();
            family2 = familyFromCommand(out);
          }
        }
      }
      return family2;
    };
    var familySync = () => {
      let family2 = null;
      if (isLinux()) {
        family2 = familyFromInterpreterSync();
        if (!family2) {
          family2 = familyFromFilesystemSync();
          if (!family2) {
            family2 = familyFromReport();
          }
          if (!family2) {
            const out = safeCommandSync();
            family2 = familyFromCommand(out);
          }
        }
      }
      return family2;
    };
    var isNonGlibcLinux = async () => isLinux() && await family() !== GLIBC;
    var isNonGlibcLinuxSync = () => isLinux() && familySync() !== GLIBC;
    var versionFromFilesystem = async () => {
      if (cachedVersionFilesystem !== void 0) {
        return cachedVersionFilesystem;
      }
      cachedVersionFilesystem = null;
      try {
        const lddContent = await readFile8(LDD_PATH);
        const versionMatch = lddContent.match(RE_GLIBC_VERSION);
        if (versionMatch) {
          cachedVersionFilesystem = versionMatch[1];
        }
      } catch (e) {
      }
      return cachedVersionFilesystem;
    };
    var versionFromFilesystemSync = () => {
      if (cachedVersionFilesystem !== void 0) {
        return cachedVersionFilesystem;
      }
      cachedVersionFilesystem = null;
      try {
        const lddContent = readFileSync3(LDD_PATH);
        const versionMatch = lddContent.match(RE_GLIBC_VERSION);
        if (versionMatch) {
          cachedVersionFilesystem = versionMatch[1];
        }
      } catch (e) {
      }
      return cachedVersionFilesystem;
    };
    var versionFromReport = () => {
      const report2 = getReport();
      if (report2.header && report2.header.glibcVersionRuntime) {
        return report2.header.glibcVersionRuntime;
      }
      return null;
    };
    var versionSuffix = (s) => s.trim().split(/\s+/)[1];
    var versionFromCommand = (out) => {
      const [getconf, ldd1, ldd2] = out.split(/[\r\n]+/);
      if (getconf && getconf.includes(GLIBC)) {
        return versionSuffix(getconf);
      }
      if (ldd1 && ldd2 && ldd1.includes(MUSL)) {
        return versionSuffix(ldd2);
      }
      return null;
    };
    var version2 = async () => {
      let version3 = null;
      if (isLinux()) {
        version3 = await versionFromFilesystem();
        if (!version3) {
          version3 = versionFromReport();
        }
        if (!version3) {
          const out = await safeCommand();
          version3 = versionFromCommand(out);
        }
      }
      return version3;
    };
    var versionSync = () => {
      let version3 = null;
      if (isLinux()) {
        version3 = versionFromFilesystemSync();
        if (!version3) {
          version3 = versionFromReport();
        }
        if (!version3) {
          const out = safeCommandSync();
          version3 = versionFromCommand(out);
        }
      }
      return version3;
    };
    module2.exports = {
      GLIBC,
      MUSL,
      family,
      familySync,
      isNonGlibcLinux,
      isNonGlibcLinuxSync,
      version: version2,
      versionSync
    };
  }
});

// core/signing/shard.ts
function shareOf(files, shard) {
  var _a;
  const load = new Array(shard.count).fill(0);
  const mine = /* @__PURE__ */ new Set();
  const largestFirst = [...files].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  for (const file of largestFirst) {
    const share = load.indexOf(Math.min(...load));
    load[share] = ((_a = load[share]) != null ? _a : 0) + file.size + costOfOneFileInBytes;
    if (share === shard.index - 1) mine.add(file);
  }
  return files.filter((file) => mine.has(file));
}
var costOfOneFileInBytes;
var init_shard = __esm({
  "core/signing/shard.ts"() {
    "use strict";
    costOfOneFileInBytes = 2e6;
  }
});

// core/support.ts
function checkSupport(question) {
  var _a;
  const { facts } = question;
  checkPlatform(facts);
  const warnings = [];
  if (facts.os !== "linux") return warnings;
  const { distribution } = facts;
  const known = distribution === void 0 ? void 0 : supportedName(distribution);
  if (known === void 0) {
    const name = (_a = distribution == null ? void 0 : distribution.prettyName) != null ? _a : "This Linux distribution";
    warnings.push(`${name} is not on SignPath's list of supported distributions; going on.`);
  }
  if (question.usesOsslsigncode && (distribution == null ? void 0 : distribution.id) === "ubuntu" && distribution.versionId === "20.04") {
    throw new SigningError("UNSUPPORTED_RUNNER", "SignPath's library does not support osslsigncode on Ubuntu 20.04.", {
      hint: "Run this job on Ubuntu 22.04 or later, or on Debian 11 or later."
    });
  }
  if (question.opensslScenario && facts.openssl !== void 0) {
    warnings.push(...checkOpenssl(facts.openssl.version, known));
  }
  return warnings;
}
function checkPlatform(facts) {
  var _a;
  const exists3 = "SignPath's library exists for Linux x64 (glibc) and Windows x64 only";
  const hint = "Run the signing job on such a runner; it can take the files from another job as artifacts.";
  if (facts.os !== "linux" && facts.os !== "win32") {
    throw new SigningError("UNSUPPORTED_RUNNER", `This runner's system is ${facts.os}. ${exists3}.`, { hint });
  }
  if (facts.arch !== "x64") {
    throw new SigningError("UNSUPPORTED_RUNNER", `This runner's processor is ${facts.arch}. ${exists3}.`, { hint });
  }
  if (((_a = facts.libc) == null ? void 0 : _a.family) === "musl") {
    throw new SigningError("UNSUPPORTED_RUNNER", `This runner has the musl C library. ${exists3}.`, { hint });
  }
}
function supportedName(distribution) {
  const { id, versionId = "" } = distribution;
  const family = redhatRebuilds.has(id) ? "rhel" : id;
  const version2 = family === "rhel" ? versionId.split(".")[0] : versionId;
  const row = supportedDistributions.find((supported) => supported.id === family && supported.versions.includes(version2 != null ? version2 : ""));
  return row === void 0 ? void 0 : `${family} ${version2 != null ? version2 : ""}`;
}
function checkOpenssl(version2, distribution) {
  const { major, minor, patch, text: text3 } = version2;
  if (major === 3 && minor === 0 && patch <= 8) {
    const reason = `OpenSSL ${text3} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`;
    if (distribution === "ubuntu 22.04") {
      return [`${reason}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, run the job on Ubuntu 24.04.`];
    }
    throw new SigningError("UNSUPPORTED_RUNNER", `${reason}: signing with openssl and osslsigncode does not work here.`, {
      hint: "Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg)."
    });
  }
  if (major < 1 || major === 1 && minor < 1) {
    throw new SigningError("UNSUPPORTED_RUNNER", `OpenSSL ${text3} is too old: 1.1 and 3.x are supported.`, {
      hint: "Use another runner image, or set the openssl input to a newer OpenSSL."
    });
  }
  return [];
}
var supportedDistributions, redhatRebuilds;
var init_support = __esm({
  "core/support.ts"() {
    "use strict";
    init_errors();
    supportedDistributions = [
      { id: "debian", versions: ["11", "12", "13"] },
      { id: "ubuntu", versions: ["20.04", "22.04", "24.04"] },
      { id: "rhel", versions: ["8", "9"] }
    ];
    redhatRebuilds = /* @__PURE__ */ new Set(["rocky", "almalinux", "centos", "ol"]);
  }
});

// core/plan.ts
function chooseTools(inputs, files) {
  return files.map((file) => ({ file, ...chooseTool(inputs, file) }));
}
function commandsNeeded(names3, inputs, library) {
  const commands = new Set(names3.flatMap((name) => tools[name].needs.commands));
  if (certificateSource(inputs, library) === "token") commands.add("pkcs11-tool");
  if (names3.length === 0 || names3.some((name) => tools[name].needs.opensslBackend)) commands.add("openssl");
  return [...commands];
}
function makePlan(inputs, chosen, facts, library) {
  const names3 = toolsNeeded(inputs, chosen);
  checkInputsFitTools(inputs, names3);
  const notices = [];
  const files = placeResults(inputs, chosen, facts.workingDirectory, notices);
  const share = inputs.shard === void 0 ? files : shareOfPlan(files, inputs.shard);
  const used = names3.map((name) => tools[name]);
  const opensslScenario = used.some((tool) => tool.needs.configuration === "openssl");
  const warnings = (library == null ? void 0 : library.readsSignPathVariables) === false ? [] : checkSupport({ facts, opensslScenario, usesOsslsigncode: names3.includes("osslsigncode") });
  if (!inputs.verify) warnings.push("verify is off: nothing proves that the results are signed rightly.");
  if (inputs.cryptokiVersion.endsWith("-latest")) {
    warnings.push(`cryptoki-version ${inputs.cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`);
  }
  const certificate = certificateSource(inputs, library);
  const openssl = planOpenssl(inputs, facts, used);
  return {
    files: share,
    tools: names3,
    library: planLibrary(inputs, library),
    certificate,
    openssl,
    missing: missingNeeds(commandsNeeded(names3, inputs, library), facts, openssl),
    warnings,
    notices
  };
}
function describePlan(plan, inputs, facts) {
  var _a, _b, _c, _d;
  const system = (_b = (_a = facts.distribution) == null ? void 0 : _a.prettyName) != null ? _b : facts.os;
  const libc = facts.libc === void 0 ? "" : `, ${facts.libc.family} ${(_c = facts.libc.version) != null ? _c : ""}`;
  const lines3 = [`Runner: ${system}, ${facts.arch}${libc}`];
  if (facts.openssl !== void 0) lines3.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`);
  for (const [name, command] of Object.entries(facts.commands)) lines3.push(`${name}: ${(_d = command.version) != null ? _d : "version unknown"} at ${command.path}`);
  const { library } = plan;
  lines3.push(`Library: ${library.kind === "installed" ? library.path : `SignPath Cryptoki ${library.version}`} (${library.reason})`);
  if (plan.openssl !== void 0) lines3.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`);
  lines3.push(`Certificate: ${describeCertificateSource(plan.certificate, inputs)}`);
  if (plan.missing.length > 0) lines3.push(`Missing here: ${plan.missing.join(", ")}`);
  for (const { file, tool, reason, destination } of plan.files) {
    lines3.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination, facts.workingDirectory)}`);
  }
  return lines3;
}
function relativeName(path4, workingDirectory) {
  const name = (0, import_node_path7.relative)(workingDirectory, path4);
  return name.startsWith("..") ? path4 : name.replaceAll("\\", "/");
}
function toolsNeeded(inputs, chosen) {
  const names3 = new Set(chosen.map(({ tool }) => tool));
  if (inputs.files.length === 0 && inputs.tool !== "auto") names3.add(inputs.tool);
  return toolNames.filter((name) => names3.has(name));
}
function chooseTool(inputs, file) {
  if (inputs.tool !== "auto") return { tool: inputs.tool, reason: "as asked for" };
  const shape = { extension: extensionOf(file.name), head: file.head };
  for (const name of toolNames) {
    const reason = tools[name].recognises(shape);
    if (reason !== void 0) return { tool: name, reason };
  }
  const detached = toolNames.filter((name) => tools[name].result.kind === "detached");
  throw new SigningError("TOOL_UNDECIDED", `${file.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`, {
    file: file.name,
    hint: `Set tool to ${detached.join(", ")} for a detached signature beside the file, or exclude it with !${file.name} in files.`
  });
}
function extensionOf(name) {
  var _a, _b;
  return (_b = (_a = /\.[^./\\]+$/.exec(name)) == null ? void 0 : _a[0].toLowerCase()) != null ? _b : "";
}
function checkInputsFitTools(inputs, names3) {
  if (inputs.files.length === 0 || names3.length === 0) return;
  for (const name of ["padding", "output-format", "timestamp-urls"]) {
    if (!inputs.given.has(name)) continue;
    if (names3.some((tool) => tools[tool].honours.includes(name))) continue;
    const others = toolNames.filter((tool) => tools[tool].honours.includes(name));
    throw new SigningError("INVALID_INPUT", `${name} is given, but it has no effect on ${names3.join(", ")}.`, {
      hint: others.length > 0 ? `Leave ${name} out; it is for ${others.join(", ")}.` : `Leave ${name} out.`
    });
  }
}
function placeResults(inputs, chosen, workingDirectory, notices) {
  const planned = chosen.map((choice) => ({ ...choice, destination: destinationOf(inputs, choice.file, tools[choice.tool], workingDirectory) }));
  const detachedResults = new Map(
    planned.filter(({ tool }) => tools[tool].result.kind === "detached").map(({ destination, file }) => [destination, file.name])
  );
  const kept = planned.filter(({ file }) => {
    const owner = detachedResults.get(file.path);
    if (owner !== void 0) notices.push(`${file.name} is the signature of ${owner}: it is not signed itself.`);
    return owner === void 0;
  });
  const owners = /* @__PURE__ */ new Map();
  for (const { destination, file } of kept) {
    const other = owners.get(destination);
    if (other !== void 0) {
      throw new SigningError("INVALID_INPUT", `${other} and ${file.name} would both be written to ${destination}.`, {
        file: file.name,
        hint: "Sign them in two steps with different output directories, or leave output-directory out."
      });
    }
    owners.set(destination, file.name);
  }
  return kept;
}
function destinationOf(inputs, file, tool, workingDirectory) {
  const suffix = tool.result.kind === "detached" ? tool.result.suffix : "";
  if (inputs.outputDirectory !== void 0) {
    return joinAbsolute(workingDirectory, inputs.outputDirectory, file.pathBelowBase) + suffix;
  }
  return tool.result.kind === "embedded" ? file.realPath : file.path + suffix;
}
function joinAbsolute(workingDirectory, directory, path4) {
  return /^([/\\]|[A-Za-z]:[/\\])/.test(directory) ? (0, import_node_path7.join)(directory, path4) : (0, import_node_path7.join)(workingDirectory, directory, path4);
}
function shareOfPlan(files, shard) {
  const sized = files.map((planned) => ({ planned, name: planned.file.name, size: planned.file.size }));
  return shareOf(sized, shard).map(({ planned }) => planned);
}
function planLibrary(inputs, library) {
  if (library !== void 0) return { kind: "installed", path: library.path, reason: "cryptoki-library is given: nothing is downloaded" };
  return {
    kind: "download",
    version: inputs.cryptokiVersion,
    archive: inputs.cryptokiArchive,
    sha256: inputs.cryptokiSha256,
    requireVerified: inputs.requireVerifiedDownload,
    reason: inputs.given.has("cryptoki-version") ? "as asked for" : "the version that this release was made for"
  };
}
function certificateSource(inputs, library) {
  if (inputs.certificate !== void 0) return "file";
  if (inputs.projectSlug === void 0 || inputs.signingPolicySlug === void 0) return "none";
  if ((library == null ? void 0 : library.readsSignPathVariables) === false && inputs.apiToken === void 0) return "token";
  return "signpath";
}
function describeCertificateSource(source, inputs) {
  var _a;
  switch (source) {
    case "file":
      return `${(_a = inputs.certificate) != null ? _a : ""} (certificate is given)`;
    case "signpath":
      return `fetched from ${inputs.apiUrl}`;
    case "token":
      return "read from the token";
    case "none":
      return "none (no project and signing policy are given)";
  }
}
function planOpenssl(inputs, facts, used) {
  var _a, _b, _c;
  const { openssl } = facts;
  const needed = used.length === 0 || used.some((tool) => tool.needs.opensslBackend);
  if (!needed || openssl === void 0) return void 0;
  const { backend, reason } = chooseBackend(inputs, openssl);
  return {
    program: openssl.program,
    backend,
    plugin: backend === "engine" ? openssl.engine : (_a = openssl.provider) == null ? void 0 : _a.path,
    providerKind: (_c = (_b = openssl.provider) == null ? void 0 : _b.kind) != null ? _c : "pkcs11-provider",
    reason
  };
}
function chooseBackend(inputs, { version: version2, engine, provider }) {
  const noEngines = version2.major >= 4;
  if (inputs.opensslBackend === "engine") {
    if (noEngines) {
      throw new SigningError("UNSUPPORTED_RUNNER", `openssl-backend is engine, but OpenSSL ${version2.text} has no engines any more.`, {
        hint: "Set openssl-backend to provider, or leave it out."
      });
    }
    return { backend: "engine", reason: "as asked for" };
  }
  if (inputs.opensslBackend === "provider") {
    if (version2.major < 3) {
      throw new SigningError("UNSUPPORTED_RUNNER", `openssl-backend is provider, but OpenSSL ${version2.text} has no providers yet.`, {
        hint: "Set openssl-backend to engine, or leave it out."
      });
    }
    return { backend: "provider", reason: "as asked for" };
  }
  if (noEngines) return { backend: "provider", reason: `OpenSSL ${version2.text} has no engines` };
  if (engine === void 0 && provider !== void 0) return { backend: "provider", reason: "it is installed here, and no engine is" };
  return { backend: "engine", reason: "libp11's engine works with every OpenSSL from 1.1 to 3.x" };
}
function missingNeeds(commands, facts, openssl) {
  const missing = commands.filter((name) => name === "openssl" ? facts.openssl === void 0 : facts.commands[name] === void 0);
  if ((openssl == null ? void 0 : openssl.plugin) === void 0 && openssl !== void 0) missing.push(openssl.backend === "engine" ? "pkcs11-engine" : "pkcs11-provider");
  return missing;
}
var import_node_path7;
var init_plan = __esm({
  "core/plan.ts"() {
    "use strict";
    import_node_path7 = require("path");
    init_errors();
    init_shard();
    init_support();
    init_registry();
  }
});

// node_modules/tmp/lib/tmp.js
var require_tmp = __commonJS({
  "node_modules/tmp/lib/tmp.js"(exports2, module2) {
    var fs2 = require("fs");
    var os2 = require("os");
    var path4 = require("path");
    var crypto = require("crypto");
    var _c = { fs: fs2.constants, os: os2.constants };
    var RANDOM_CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    var TEMPLATE_PATTERN = /XXXXXX/;
    var DEFAULT_TRIES = 3;
    var CREATE_FLAGS = (_c.O_CREAT || _c.fs.O_CREAT) | (_c.O_EXCL || _c.fs.O_EXCL) | (_c.O_RDWR || _c.fs.O_RDWR);
    var IS_WIN32 = os2.platform() === "win32";
    var EBADF = _c.EBADF || _c.os.errno.EBADF;
    var ENOENT = _c.ENOENT || _c.os.errno.ENOENT;
    var DIR_MODE = 448;
    var FILE_MODE = 384;
    var EXIT = "exit";
    var _removeObjects = [];
    var FN_RMDIR_SYNC = fs2.rmdirSync.bind(fs2);
    var _gracefulCleanup = false;
    function rimraf(dirPath, callback2) {
      return fs2.rm(dirPath, { recursive: true }, callback2);
    }
    function FN_RIMRAF_SYNC(dirPath) {
      return fs2.rmSync(dirPath, { recursive: true });
    }
    function tmpName(options2, callback2) {
      const args = _parseArguments(options2, callback2), opts = args[0], cb = args[1];
      _assertAndSanitizeOptions(opts, function(err, sanitizedOptions) {
        if (err) return cb(err);
        let tries = sanitizedOptions.tries;
        (function _getUniqueName() {
          try {
            const name = _generateTmpName(sanitizedOptions);
            fs2.stat(name, function(err2) {
              if (!err2) {
                if (tries-- > 0) return _getUniqueName();
                return cb(new Error("Could not get a unique tmp filename, max tries reached " + name));
              }
              cb(null, name);
            });
          } catch (err2) {
            cb(err2);
          }
        })();
      });
    }
    function tmpNameSync(options2) {
      const args = _parseArguments(options2), opts = args[0];
      const sanitizedOptions = _assertAndSanitizeOptionsSync(opts);
      let tries = sanitizedOptions.tries;
      do {
        const name = _generateTmpName(sanitizedOptions);
        try {
          fs2.statSync(name);
        } catch (e) {
          return name;
        }
      } while (tries-- > 0);
      throw new Error("Could not get a unique tmp filename, max tries reached");
    }
    function file(options2, callback2) {
      const args = _parseArguments(options2, callback2), opts = args[0], cb = args[1];
      tmpName(opts, function _tmpNameCreated(err, name) {
        if (err) return cb(err);
        fs2.open(name, CREATE_FLAGS, opts.mode || FILE_MODE, function _fileCreated(err2, fd) {
          if (err2) return cb(err2);
          if (opts.discardDescriptor) {
            return fs2.close(fd, function _discardCallback(possibleErr) {
              return cb(possibleErr, name, void 0, _prepareTmpFileRemoveCallback(name, -1, opts, false));
            });
          } else {
            const discardOrDetachDescriptor = opts.discardDescriptor || opts.detachDescriptor;
            cb(null, name, fd, _prepareTmpFileRemoveCallback(name, discardOrDetachDescriptor ? -1 : fd, opts, false));
          }
        });
      });
    }
    function fileSync(options2) {
      const args = _parseArguments(options2), opts = args[0];
      const discardOrDetachDescriptor = opts.discardDescriptor || opts.detachDescriptor;
      const name = tmpNameSync(opts);
      let fd = fs2.openSync(name, CREATE_FLAGS, opts.mode || FILE_MODE);
      if (opts.discardDescriptor) {
        fs2.closeSync(fd);
        fd = void 0;
      }
      return {
        name,
        fd,
        removeCallback: _prepareTmpFileRemoveCallback(name, discardOrDetachDescriptor ? -1 : fd, opts, true)
      };
    }
    function dir(options2, callback2) {
      const args = _parseArguments(options2, callback2), opts = args[0], cb = args[1];
      tmpName(opts, function _tmpNameCreated(err, name) {
        if (err) return cb(err);
        fs2.mkdir(name, opts.mode || DIR_MODE, function _dirCreated(err2) {
          if (err2) return cb(err2);
          cb(null, name, _prepareTmpDirRemoveCallback(name, opts, false));
        });
      });
    }
    function dirSync(options2) {
      const args = _parseArguments(options2), opts = args[0];
      const name = tmpNameSync(opts);
      fs2.mkdirSync(name, opts.mode || DIR_MODE);
      return {
        name,
        removeCallback: _prepareTmpDirRemoveCallback(name, opts, true)
      };
    }
    function _removeFileAsync(fdPath, next) {
      const _handler = function(err) {
        if (err && !_isENOENT(err)) {
          return next(err);
        }
        next();
      };
      if (0 <= fdPath[0])
        fs2.close(fdPath[0], function() {
          fs2.unlink(fdPath[1], _handler);
        });
      else fs2.unlink(fdPath[1], _handler);
    }
    function _removeFileSync(fdPath) {
      let rethrownException = null;
      try {
        if (0 <= fdPath[0]) fs2.closeSync(fdPath[0]);
      } catch (e) {
        if (!_isEBADF(e) && !_isENOENT(e)) throw e;
      } finally {
        try {
          fs2.unlinkSync(fdPath[1]);
        } catch (e) {
          if (!_isENOENT(e)) rethrownException = e;
        }
      }
      if (rethrownException !== null) {
        throw rethrownException;
      }
    }
    function _prepareTmpFileRemoveCallback(name, fd, opts, sync2) {
      const removeCallbackSync = _prepareRemoveCallback(_removeFileSync, [fd, name], sync2);
      const removeCallback = _prepareRemoveCallback(_removeFileAsync, [fd, name], sync2, removeCallbackSync);
      if (!opts.keep) _removeObjects.unshift(removeCallbackSync);
      return sync2 ? removeCallbackSync : removeCallback;
    }
    function _prepareTmpDirRemoveCallback(name, opts, sync2) {
      const removeFunction = opts.unsafeCleanup ? rimraf : fs2.rmdir.bind(fs2);
      const removeFunctionSync = opts.unsafeCleanup ? FN_RIMRAF_SYNC : FN_RMDIR_SYNC;
      const removeCallbackSync = _prepareRemoveCallback(removeFunctionSync, name, sync2);
      const removeCallback = _prepareRemoveCallback(removeFunction, name, sync2, removeCallbackSync);
      if (!opts.keep) _removeObjects.unshift(removeCallbackSync);
      return sync2 ? removeCallbackSync : removeCallback;
    }
    function _prepareRemoveCallback(removeFunction, fileOrDirName, sync2, cleanupCallbackSync) {
      let called = false;
      return function _cleanupCallback(next) {
        if (!called) {
          const toRemove = cleanupCallbackSync || _cleanupCallback;
          const index = _removeObjects.indexOf(toRemove);
          if (index >= 0) _removeObjects.splice(index, 1);
          called = true;
          if (sync2 || removeFunction === FN_RMDIR_SYNC || removeFunction === FN_RIMRAF_SYNC) {
            return removeFunction(fileOrDirName);
          } else {
            return removeFunction(fileOrDirName, next || function() {
            });
          }
        }
      };
    }
    function _garbageCollector() {
      if (!_gracefulCleanup) return;
      while (_removeObjects.length) {
        try {
          _removeObjects[0]();
        } catch (e) {
        }
      }
    }
    function _randomChars(howMany) {
      let value = [], rnd = null;
      try {
        rnd = crypto.randomBytes(howMany);
      } catch (e) {
        rnd = crypto.pseudoRandomBytes(howMany);
      }
      for (let i = 0; i < howMany; i++) {
        value.push(RANDOM_CHARS[rnd[i] % RANDOM_CHARS.length]);
      }
      return value.join("");
    }
    function _isUndefined(obj) {
      return typeof obj === "undefined";
    }
    function _parseArguments(options2, callback2) {
      if (typeof options2 === "function") {
        return [{}, options2];
      }
      if (_isUndefined(options2)) {
        return [{}, callback2];
      }
      const actualOptions = {};
      for (const key of Object.getOwnPropertyNames(options2)) {
        actualOptions[key] = options2[key];
      }
      return [actualOptions, callback2];
    }
    function _resolvePath(name, tmpDir, cb) {
      const pathToResolve = path4.isAbsolute(name) ? name : path4.join(tmpDir, name);
      fs2.stat(pathToResolve, function(err) {
        if (err) {
          fs2.realpath(path4.dirname(pathToResolve), function(err2, parentDir) {
            if (err2) return cb(err2);
            cb(null, path4.join(parentDir, path4.basename(pathToResolve)));
          });
        } else {
          fs2.realpath(pathToResolve, cb);
        }
      });
    }
    function _resolvePathSync(name, tmpDir) {
      const pathToResolve = path4.isAbsolute(name) ? name : path4.join(tmpDir, name);
      try {
        fs2.statSync(pathToResolve);
        return fs2.realpathSync(pathToResolve);
      } catch (_err) {
        const parentDir = fs2.realpathSync(path4.dirname(pathToResolve));
        return path4.join(parentDir, path4.basename(pathToResolve));
      }
    }
    function _generateTmpName(opts) {
      const tmpDir = opts.tmpdir;
      if (!_isUndefined(opts.name)) {
        return path4.join(tmpDir, opts.dir, opts.name);
      }
      if (!_isUndefined(opts.template)) {
        return path4.join(tmpDir, opts.dir, opts.template).replace(TEMPLATE_PATTERN, _randomChars(6));
      }
      const name = [
        opts.prefix ? opts.prefix : "tmp",
        "-",
        process.pid,
        "-",
        _randomChars(12),
        opts.postfix ? "-" + opts.postfix : ""
      ].join("");
      return path4.join(tmpDir, opts.dir, name);
    }
    function _assertPath(option, value) {
      if (typeof value !== "string") {
        throw new Error(`${option} option must be a string, got "${typeof value}".`);
      }
      if (value.includes("..")) {
        throw new Error("Relative value not allowed");
      }
      return value;
    }
    function _assertOptionsBase(options2) {
      if (!_isUndefined(options2.name)) {
        const name = options2.name;
        if (path4.isAbsolute(name)) throw new Error(`name option must not contain an absolute path, found "${name}".`);
        const basename9 = path4.basename(name);
        if (basename9 === ".." || basename9 === "." || basename9 !== name) {
          throw new Error(`name option must not contain a path, found "${name}".`);
        }
      }
      if (!_isUndefined(options2.template)) {
        if (typeof options2.template !== "string") {
          throw new Error(`template option must be a string, got "${typeof options2.template}".`);
        }
        if (!options2.template.match(TEMPLATE_PATTERN)) {
          throw new Error(`Invalid template, found "${options2.template}".`);
        }
      }
      if (!_isUndefined(options2.tries) && isNaN(options2.tries) || options2.tries < 0) {
        throw new Error(`Invalid tries, found "${options2.tries}".`);
      }
      options2.tries = _isUndefined(options2.name) ? options2.tries || DEFAULT_TRIES : 1;
      options2.keep = !!options2.keep;
      options2.detachDescriptor = !!options2.detachDescriptor;
      options2.discardDescriptor = !!options2.discardDescriptor;
      options2.unsafeCleanup = !!options2.unsafeCleanup;
      options2.prefix = _isUndefined(options2.prefix) ? "" : _assertPath("prefix", options2.prefix);
      options2.postfix = _isUndefined(options2.postfix) ? "" : _assertPath("postfix", options2.postfix);
      options2.template = _isUndefined(options2.template) ? void 0 : _assertPath("template", options2.template);
    }
    function _getRelativePath(option, name, tmpDir, cb) {
      if (_isUndefined(name)) return cb(null);
      _resolvePath(name, tmpDir, function(err, resolvedPath) {
        if (err) return cb(err);
        const relativePath = path4.relative(tmpDir, resolvedPath);
        if (relativePath.startsWith("..") || path4.isAbsolute(relativePath)) {
          return cb(new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`));
        }
        cb(null, relativePath);
      });
    }
    function _getRelativePathSync(option, name, tmpDir) {
      if (_isUndefined(name)) return;
      const resolvedPath = _resolvePathSync(name, tmpDir);
      const relativePath = path4.relative(tmpDir, resolvedPath);
      if (relativePath.startsWith("..") || path4.isAbsolute(relativePath)) {
        throw new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`);
      }
      return relativePath;
    }
    function _assertAndSanitizeOptions(options2, cb) {
      _getTmpDir(options2, function(err, tmpDir) {
        if (err) return cb(err);
        options2.tmpdir = tmpDir;
        try {
          _assertOptionsBase(options2, tmpDir);
        } catch (err2) {
          return cb(err2);
        }
        _getRelativePath("dir", options2.dir, tmpDir, function(err2, dir2) {
          if (err2) return cb(err2);
          options2.dir = _isUndefined(dir2) ? "" : dir2;
          _getRelativePath("template", options2.template, tmpDir, function(err3, template) {
            if (err3) return cb(err3);
            options2.template = template;
            cb(null, options2);
          });
        });
      });
    }
    function _assertAndSanitizeOptionsSync(options2) {
      const tmpDir = options2.tmpdir = _getTmpDirSync(options2);
      _assertOptionsBase(options2, tmpDir);
      const dir2 = _getRelativePathSync("dir", options2.dir, tmpDir);
      options2.dir = _isUndefined(dir2) ? "" : dir2;
      options2.template = _getRelativePathSync("template", options2.template, tmpDir);
      return options2;
    }
    function _isEBADF(error) {
      return _isExpectedError(error, -EBADF, "EBADF");
    }
    function _isENOENT(error) {
      return _isExpectedError(error, -ENOENT, "ENOENT");
    }
    function _isExpectedError(error, errno, code3) {
      return IS_WIN32 ? error.code === code3 : error.code === code3 && error.errno === errno;
    }
    function setGracefulCleanup() {
      _gracefulCleanup = true;
    }
    function _getTmpDir(options2, cb) {
      return fs2.realpath(options2 && options2.tmpdir || os2.tmpdir(), cb);
    }
    function _getTmpDirSync(options2) {
      return fs2.realpathSync(options2 && options2.tmpdir || os2.tmpdir());
    }
    process.addListener(EXIT, _garbageCollector);
    Object.defineProperty(module2.exports, "tmpdir", {
      enumerable: true,
      configurable: false,
      get: function() {
        return _getTmpDirSync();
      }
    });
    module2.exports.dir = dir;
    module2.exports.dirSync = dirSync;
    module2.exports.file = file;
    module2.exports.fileSync = fileSync;
    module2.exports.tmpName = tmpName;
    module2.exports.tmpNameSync = tmpNameSync;
    module2.exports.setGracefulCleanup = setGracefulCleanup;
  }
});

// core/leftovers.ts
function isStagingName(name) {
  return stagingName.test(name);
}
function recordLeftover(workspaceDirectory, leftover) {
  (0, import_node_fs5.appendFileSync)((0, import_node_path8.join)(workspaceDirectory, journalName), `${JSON.stringify(leftover)}
`, { mode: 384 });
}
async function removeLeftovers(workspaceDirectory) {
  const text3 = await (0, import_promises7.readFile)((0, import_node_path8.join)(workspaceDirectory, journalName), "utf8").catch(() => "");
  const leftovers = text3.split("\n").map(parseLeftover);
  const errors = [];
  for (const leftover of leftovers) {
    if (leftover === void 0 || !("staging" in leftover)) continue;
    const { staging } = leftover;
    if (!(0, import_node_path8.isAbsolute)(staging) || !isStagingName((0, import_node_path8.basename)(staging)) || !await isOwnDirectory(staging)) continue;
    await removeTree(staging).catch((error) => errors.push(error));
  }
  const folders = leftovers.flatMap((leftover) => leftover !== void 0 && "folder" in leftover ? [leftover.folder] : []);
  await removeEmptyFolders(folders.filter(import_node_path8.isAbsolute));
  return errors;
}
function parseLeftover(line) {
  try {
    const value = JSON.parse(line);
    if (typeof value !== "object" || value === null) return void 0;
    if ("staging" in value && typeof value.staging === "string") return { staging: value.staging };
    return "folder" in value && typeof value.folder === "string" ? { folder: value.folder } : void 0;
  } catch {
    return void 0;
  }
}
async function removeEmptyFolders(folders) {
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) await (0, import_promises7.rmdir)(folder).catch(() => void 0);
}
async function isOwnDirectory(path4) {
  const status = await (0, import_promises7.lstat)(path4).catch(() => void 0);
  return (status == null ? void 0 : status.isDirectory()) === true && isOwn(status.uid);
}
function isOwn(uid) {
  return process.geteuid === void 0 || uid === process.geteuid();
}
async function removeTree(path4) {
  const options2 = { recursive: true, force: true, maxRetries: 3 };
  try {
    await (0, import_promises7.rm)(path4, options2);
  } catch {
    await makeWritable(path4);
    await (0, import_promises7.rm)(path4, options2);
  }
}
async function makeWritable(folder) {
  await (0, import_promises7.chmod)(folder, 448).catch(() => void 0);
  const entries2 = await (0, import_promises7.readdir)(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries2) {
    if (entry.isDirectory()) await makeWritable((0, import_node_path8.join)(folder, entry.name));
  }
}
var import_node_fs5, import_promises7, import_node_path8, stagingPrefix, stagingName, journalName;
var init_leftovers = __esm({
  "core/leftovers.ts"() {
    "use strict";
    import_node_fs5 = require("fs");
    import_promises7 = require("fs/promises");
    import_node_path8 = require("path");
    stagingPrefix = ".pkcs11-sign-";
    stagingName = /^\.pkcs11-sign-[A-Za-z0-9]{6}$/;
    journalName = "leftovers.jsonl";
  }
});

// node_modules/p-map/index.js
function pMap(iterable, mapper, options2) {
  return mapConcurrently(iterable, mapper, options2, false);
}
async function mapConcurrently(iterable, mapper, {
  concurrency = Number.POSITIVE_INFINITY,
  stopOnError = true,
  signal
} = {}, isSettled) {
  return new Promise((resolve_, reject_) => {
    validateOptions(iterable, mapper, concurrency);
    const result = [];
    const errors = [];
    let skippedCount = 0;
    let isResolved = false;
    let isIterableDone = false;
    const pendingIndexes = /* @__PURE__ */ new Set();
    let doneIndex = Number.POSITIVE_INFINITY;
    let currentIndex = 0;
    const iterator = getIterator(iterable);
    const signalListener = () => {
      reject(signal.reason);
    };
    const cleanup = () => {
      signal == null ? void 0 : signal.removeEventListener("abort", signalListener);
    };
    const resolve13 = (value) => {
      resolve_(value);
      cleanup();
    };
    const reject = (reason) => {
      if (isResolved) {
        return;
      }
      isResolved = true;
      reject_(reason);
      cleanup();
      if (!isIterableDone) {
        closeIterator(iterator);
      }
    };
    if (signal) {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", signalListener, { once: true });
    }
    const pull = createPuller(iterator);
    const settleIfFinished = () => {
      if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
        return;
      }
      for (const index of pendingIndexes) {
        if (index < doneIndex) {
          return;
        }
      }
      if (!stopOnError) {
        const collectedErrors = [];
        for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
          if (index in errors) {
            collectedErrors.push(errors[index]);
          }
        }
        if (collectedErrors.length > 0) {
          reject(new AggregateError(collectedErrors));
          return;
        }
      }
      isResolved = true;
      if (!isIterableDone) {
        closeIterator(iterator);
      }
      const lastIndex = Math.min(doneIndex, result.length);
      if (lastIndex === result.length && skippedCount === 0) {
        resolve13(result);
        return;
      }
      resolve13(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
    };
    const next = async () => {
      if (isResolved || currentIndex >= doneIndex) {
        return;
      }
      const index = currentIndex++;
      pendingIndexes.add(index);
      let nextItem;
      try {
        nextItem = await pull();
      } catch (error) {
        pendingIndexes.delete(index);
        if (index < doneIndex) {
          throw error;
        }
        settleIfFinished();
        return;
      }
      if (nextItem.done) {
        pendingIndexes.delete(index);
        doneIndex = Math.min(doneIndex, index);
        isIterableDone = true;
        settleIfFinished();
        return;
      }
      const runner = (async () => {
        try {
          const element = await nextItem.value;
          if (isResolved || index >= doneIndex) {
            return;
          }
          const value = await mapper(element, index);
          if (index >= doneIndex) {
            return;
          }
          if (value === pMapStop) {
            doneIndex = index;
            return;
          }
          if (value === pMapSkip) {
            skippedCount++;
          }
          result[index] = isSettled && value !== pMapSkip ? { status: "fulfilled", value } : value;
        } catch (error) {
          if (index >= doneIndex) {
            return;
          }
          if (isSettled) {
            result[index] = { status: "rejected", reason: error };
          } else if (stopOnError) {
            reject(error);
            return;
          } else {
            errors[index] = error;
          }
        } finally {
          pendingIndexes.delete(index);
          settleIfFinished();
        }
        try {
          await next();
        } catch (error) {
          reject(error);
        }
      })();
      runner.then(() => new Promise(() => {
      })).then(resolve_);
    };
    (async () => {
      for (let index = 0; index < concurrency; index++) {
        try {
          await next();
        } catch (error) {
          reject(error);
          break;
        }
        if (isResolved || currentIndex >= doneIndex) {
          break;
        }
      }
    })();
  });
}
function validateOptions(iterable, mapper, concurrency) {
  if ((iterable == null ? void 0 : iterable[Symbol.iterator]) === void 0 && (iterable == null ? void 0 : iterable[Symbol.asyncIterator]) === void 0) {
    throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
  }
  if (typeof mapper !== "function") {
    throw new TypeError("Mapper function is required");
  }
  if (!isLimit(concurrency, 1)) {
    throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
  }
}
function isLimit(value, minimum) {
  return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
  return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
  var _a;
  try {
    await ((_a = iterator.return) == null ? void 0 : _a.call(iterator));
  } catch {
  }
}
function createPuller(iterator) {
  let isSourceDone = false;
  const markDone = (item) => {
    if (item == null ? void 0 : item.done) {
      isSourceDone = true;
    }
  };
  return () => {
    if (isSourceDone) {
      return { done: true };
    }
    const result = iterator.next();
    markDone(result);
    if (typeof (result == null ? void 0 : result.then) !== "function") {
      return result;
    }
    const promise2 = Promise.resolve(result);
    promise2.then(markDone, () => {
    });
    return promise2;
  };
}
var pMapSkip, pMapStop;
var init_p_map = __esm({
  "node_modules/p-map/index.js"() {
    pMapSkip = /* @__PURE__ */ Symbol("skip");
    pMapStop = /* @__PURE__ */ Symbol("stop");
  }
});

// node_modules/fdir/dist/index.mjs
function cleanPath(path4) {
  let normalized = (0, import_path.normalize)(path4);
  if (normalized.length > 1 && normalized[normalized.length - 1] === import_path.sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
function convertSlashes(path4, separator) {
  return path4.replace(SLASHES_REGEX, separator);
}
function isRootDirectory(path4) {
  return path4 === "/" || WINDOWS_ROOT_DIR_REGEX.test(path4);
}
function normalizePath(path4, options2) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options2;
  const pathNeedsCleaning = process.platform === "win32" && path4.includes("/") || path4.startsWith(".");
  if (resolvePaths) path4 = (0, import_path.resolve)(path4);
  if (normalizePath$1 || pathNeedsCleaning) path4 = cleanPath(path4);
  if (path4 === ".") return "";
  const needsSeperator = path4[path4.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path4 + pathSeparator : path4, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options2) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes((0, import_path.relative)(root, directoryPath), options2.pathSeparator) + options2.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options2) {
  const { relativePaths, includeBasePath } = options2;
  return relativePaths && root ? joinPathWithRelativePath(root, options2) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
function build$6(root, options2) {
  const { includeDirs, filters, relativePaths } = options2;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
function build$5(options2) {
  const { excludeFiles, filters, onlyCounts } = options2;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
function build$4(options2) {
  return options2.group ? getArrayGroup : getArray;
}
function build$3(options2) {
  return options2.group ? groupFiles : empty;
}
function build$2(options2, isSynchronous) {
  if (!options2.resolveSymlinks || options2.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path4, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = (0, import_path.dirname)(path4);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = (0, import_path.dirname)(parent);
  }
  state.symlinks.set(path4, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options2, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options2;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
function promise(root, options2) {
  return new Promise((resolve$1, reject) => {
    callback(root, options2, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options2, callback$1) {
  let walker = new Walker(root, options2, callback$1);
  walker.start();
}
function sync(root, options2) {
  const walker = new Walker(root, options2);
  return walker.start();
}
var import_module, import_path, nativeFs, __require, SLASHES_REGEX, WINDOWS_ROOT_DIR_REGEX, pushDirectory, pushDirectoryFilter, empty$2, pushFileFilterAndCount, pushFileFilter, pushFileCount, pushFile, empty$1, getArray, getArrayGroup, groupFiles, empty, resolveSymlinksAsync, resolveSymlinks, onlyCountsSync, groupsSync, defaultSync, limitFilesSync, onlyCountsAsync, defaultAsync, limitFilesAsync, groupsAsync, readdirOpts, walkAsync, walkSync, Queue, Counter, Aborter, Walker, APIBuilder, pm, Builder;
var init_dist4 = __esm({
  "node_modules/fdir/dist/index.mjs"() {
    import_module = require("module");
    import_path = require("path");
    nativeFs = __toESM(require("fs"), 1);
    __require = /* @__PURE__ */ (0, import_module.createRequire)(bundleAddress);
    SLASHES_REGEX = /[\\/]/g;
    WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
    pushDirectory = (directoryPath, paths) => {
      paths.push(directoryPath || ".");
    };
    pushDirectoryFilter = (directoryPath, paths, filters) => {
      const path4 = directoryPath || ".";
      if (filters.every((filter) => filter(path4, true))) paths.push(path4);
    };
    empty$2 = () => {
    };
    pushFileFilterAndCount = (filename, _paths, counts, filters) => {
      if (filters.every((filter) => filter(filename, false))) counts.files++;
    };
    pushFileFilter = (filename, paths, _counts, filters) => {
      if (filters.every((filter) => filter(filename, false))) paths.push(filename);
    };
    pushFileCount = (_filename, _paths, counts, _filters) => {
      counts.files++;
    };
    pushFile = (filename, paths) => {
      paths.push(filename);
    };
    empty$1 = () => {
    };
    getArray = (paths) => {
      return paths;
    };
    getArrayGroup = () => {
      return [""].slice(0, 0);
    };
    groupFiles = (groups, directory, files) => {
      groups.push({
        directory,
        files,
        dir: directory
      });
    };
    empty = () => {
    };
    resolveSymlinksAsync = function(path4, state, callback$1) {
      const { queue, fs: fs2, options: { suppressErrors } } = state;
      queue.enqueue();
      fs2.realpath(path4, (error, resolvedPath) => {
        if (error) return queue.dequeue(suppressErrors ? null : error, state);
        fs2.stat(resolvedPath, (error$1, stat9) => {
          if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
          if (stat9.isDirectory() && isRecursive(path4, resolvedPath, state)) return queue.dequeue(null, state);
          callback$1(stat9, resolvedPath);
          queue.dequeue(null, state);
        });
      });
    };
    resolveSymlinks = function(path4, state, callback$1) {
      const { queue, fs: fs2, options: { suppressErrors } } = state;
      queue.enqueue();
      try {
        const resolvedPath = fs2.realpathSync(path4);
        const stat9 = fs2.statSync(resolvedPath);
        if (stat9.isDirectory() && isRecursive(path4, resolvedPath, state)) return;
        callback$1(stat9, resolvedPath);
      } catch (e) {
        if (!suppressErrors) throw e;
      }
    };
    onlyCountsSync = (state) => {
      return state.counts;
    };
    groupsSync = (state) => {
      return state.groups;
    };
    defaultSync = (state) => {
      return state.paths;
    };
    limitFilesSync = (state) => {
      return state.paths.slice(0, state.options.maxFiles);
    };
    onlyCountsAsync = (state, error, callback$1) => {
      report(error, callback$1, state.counts, state.options.suppressErrors);
      return null;
    };
    defaultAsync = (state, error, callback$1) => {
      report(error, callback$1, state.paths, state.options.suppressErrors);
      return null;
    };
    limitFilesAsync = (state, error, callback$1) => {
      report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
      return null;
    };
    groupsAsync = (state, error, callback$1) => {
      report(error, callback$1, state.groups, state.options.suppressErrors);
      return null;
    };
    readdirOpts = { withFileTypes: true };
    walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
      state.queue.enqueue();
      if (currentDepth < 0) return state.queue.dequeue(null, state);
      const { fs: fs2 } = state;
      state.visited.push(crawlPath);
      state.counts.directories++;
      fs2.readdir(crawlPath || ".", readdirOpts, (error, entries2 = []) => {
        callback$1(entries2, directoryPath, currentDepth);
        state.queue.dequeue(state.options.suppressErrors ? null : error, state);
      });
    };
    walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
      const { fs: fs2 } = state;
      if (currentDepth < 0) return;
      state.visited.push(crawlPath);
      state.counts.directories++;
      let entries2 = [];
      try {
        entries2 = fs2.readdirSync(crawlPath || ".", readdirOpts);
      } catch (e) {
        if (!state.options.suppressErrors) throw e;
      }
      callback$1(entries2, directoryPath, currentDepth);
    };
    Queue = class {
      constructor(onQueueEmpty) {
        __publicField(this, "count", 0);
        this.onQueueEmpty = onQueueEmpty;
      }
      enqueue() {
        this.count++;
        return this.count;
      }
      dequeue(error, output) {
        if (this.onQueueEmpty && (--this.count <= 0 || error)) {
          this.onQueueEmpty(error, output);
          if (error) {
            output.controller.abort();
            this.onQueueEmpty = void 0;
          }
        }
      }
    };
    Counter = class {
      constructor() {
        __publicField(this, "_files", 0);
        __publicField(this, "_directories", 0);
      }
      set files(num) {
        this._files = num;
      }
      get files() {
        return this._files;
      }
      set directories(num) {
        this._directories = num;
      }
      get directories() {
        return this._directories;
      }
      /**
      * @deprecated use `directories` instead
      */
      /* c8 ignore next 3 */
      get dirs() {
        return this._directories;
      }
    };
    Aborter = class {
      constructor() {
        __publicField(this, "aborted", false);
      }
      abort() {
        this.aborted = true;
      }
    };
    Walker = class {
      constructor(root, options2, callback$1) {
        __publicField(this, "root");
        __publicField(this, "isSynchronous");
        __publicField(this, "state");
        __publicField(this, "joinPath");
        __publicField(this, "pushDirectory");
        __publicField(this, "pushFile");
        __publicField(this, "getArray");
        __publicField(this, "groupFiles");
        __publicField(this, "resolveSymlink");
        __publicField(this, "walkDirectory");
        __publicField(this, "callbackInvoker");
        __publicField(this, "walk", (entries2, directoryPath, depth) => {
          const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
          if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
          const files = this.getArray(this.state.paths);
          for (let i = 0; i < entries2.length; ++i) {
            const entry = entries2[i];
            if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
              const filename = this.joinPath(entry.name, directoryPath);
              this.pushFile(filename, files, this.state.counts, filters);
            } else if (entry.isDirectory()) {
              let path4 = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
              if (exclude && exclude(entry.name, path4)) continue;
              this.pushDirectory(path4, paths, filters);
              this.walkDirectory(this.state, path4, path4, depth - 1, this.walk);
            } else if (this.resolveSymlink && entry.isSymbolicLink()) {
              let path4 = joinPathWithBasePath(entry.name, directoryPath);
              this.resolveSymlink(path4, this.state, (stat9, resolvedPath) => {
                if (stat9.isDirectory()) {
                  resolvedPath = normalizePath(resolvedPath, this.state.options);
                  if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path4 + pathSeparator)) return;
                  this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path4 + pathSeparator, depth - 1, this.walk);
                } else {
                  resolvedPath = useRealPaths ? resolvedPath : path4;
                  const filename = (0, import_path.basename)(resolvedPath);
                  const directoryPath$1 = normalizePath((0, import_path.dirname)(resolvedPath), this.state.options);
                  resolvedPath = this.joinPath(filename, directoryPath$1);
                  this.pushFile(resolvedPath, files, this.state.counts, filters);
                }
              });
            }
          }
          this.groupFiles(this.state.groups, directoryPath, files);
        });
        this.isSynchronous = !callback$1;
        this.callbackInvoker = build$1(options2, this.isSynchronous);
        this.root = normalizePath(root, options2);
        this.state = {
          root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
          paths: [""].slice(0, 0),
          groups: [],
          counts: new Counter(),
          options: options2,
          queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
          symlinks: /* @__PURE__ */ new Map(),
          visited: [""].slice(0, 0),
          controller: new Aborter(),
          fs: options2.fs || nativeFs
        };
        this.joinPath = build$7(this.root, options2);
        this.pushDirectory = build$6(this.root, options2);
        this.pushFile = build$5(options2);
        this.getArray = build$4(options2);
        this.groupFiles = build$3(options2);
        this.resolveSymlink = build$2(options2, this.isSynchronous);
        this.walkDirectory = build(this.isSynchronous);
      }
      start() {
        this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
        this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
        return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
      }
    };
    APIBuilder = class {
      constructor(root, options2) {
        this.root = root;
        this.options = options2;
      }
      withPromise() {
        return promise(this.root, this.options);
      }
      withCallback(cb) {
        callback(this.root, this.options, cb);
      }
      sync() {
        return sync(this.root, this.options);
      }
    };
    pm = null;
    try {
      __require.resolve("picomatch");
      pm = __require("picomatch");
    } catch {
    }
    Builder = class {
      constructor(options2) {
        __publicField(this, "globCache", {});
        __publicField(this, "options", {
          maxDepth: Infinity,
          suppressErrors: true,
          pathSeparator: import_path.sep,
          filters: []
        });
        __publicField(this, "globFunction");
        this.options = {
          ...this.options,
          ...options2
        };
        this.globFunction = this.options.globFunction;
      }
      group() {
        this.options.group = true;
        return this;
      }
      withPathSeparator(separator) {
        this.options.pathSeparator = separator;
        return this;
      }
      withBasePath() {
        this.options.includeBasePath = true;
        return this;
      }
      withRelativePaths() {
        this.options.relativePaths = true;
        return this;
      }
      withDirs() {
        this.options.includeDirs = true;
        return this;
      }
      withMaxDepth(depth) {
        this.options.maxDepth = depth;
        return this;
      }
      withMaxFiles(limit) {
        this.options.maxFiles = limit;
        return this;
      }
      withFullPaths() {
        this.options.resolvePaths = true;
        this.options.includeBasePath = true;
        return this;
      }
      withErrors() {
        this.options.suppressErrors = false;
        return this;
      }
      withSymlinks({ resolvePaths = true } = {}) {
        this.options.resolveSymlinks = true;
        this.options.useRealPaths = resolvePaths;
        return this.withFullPaths();
      }
      withAbortSignal(signal) {
        this.options.signal = signal;
        return this;
      }
      normalize() {
        this.options.normalizePath = true;
        return this;
      }
      filter(predicate) {
        this.options.filters.push(predicate);
        return this;
      }
      onlyDirs() {
        this.options.excludeFiles = true;
        this.options.includeDirs = true;
        return this;
      }
      exclude(predicate) {
        this.options.exclude = predicate;
        return this;
      }
      onlyCounts() {
        this.options.onlyCounts = true;
        return this;
      }
      crawl(root) {
        return new APIBuilder(root || ".", this.options);
      }
      withGlobFunction(fn) {
        this.globFunction = fn;
        return this;
      }
      /**
      * @deprecated Pass options using the constructor instead:
      * ```ts
      * new fdir(options).crawl("/path/to/root");
      * ```
      * This method will be removed in v7.0
      */
      /* c8 ignore next 4 */
      crawlWithOptions(root, options2) {
        this.options = {
          ...this.options,
          ...options2
        };
        return new APIBuilder(root || ".", this.options);
      }
      glob(...patterns) {
        if (this.globFunction) return this.globWithOptions(patterns);
        return this.globWithOptions(patterns, ...[{ dot: true }]);
      }
      globWithOptions(patterns, ...options2) {
        const globFn = this.globFunction || pm;
        if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
        var isMatch = this.globCache[patterns.join("\0")];
        if (!isMatch) {
          isMatch = globFn(patterns, ...options2);
          this.globCache[patterns.join("\0")] = isMatch;
        }
        this.options.filters.push((path4) => isMatch(path4));
        return this;
      }
    };
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win323) {
        return win323 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports2.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports2.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports2.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports2.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports2.basename = (path4, { windows: windows3 } = {}) => {
      const segs = path4.split(windows3 ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code3) => {
      return code3 === CHAR_FORWARD_SLASH || code3 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start3 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code3;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code3;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code3 = advance();
        let next;
        if (code3 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code3 = advance();
          if (code3 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code3 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code3 = advance())) {
            if (code3 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code3 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code3 === CHAR_DOT && (code3 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code3 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code3 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start3 + 1) {
            start3 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code3 === CHAR_PLUS || code3 === CHAR_AT || code3 === CHAR_ASTERISK || code3 === CHAR_QUESTION_MARK || code3 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code3 === CHAR_EXCLAMATION_MARK && index === start3) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code3 = advance())) {
                if (code3 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code3 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code3 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code3 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code3 === CHAR_EXCLAMATION_MARK && index === start3) {
          negated = token.negated = true;
          start3++;
          continue;
        }
        if (opts.noparen !== true && code3 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code3 = advance())) {
              if (code3 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code3 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code3 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start3 > 0) {
        prefix = str.slice(0, start3);
        str = str.slice(start3);
        lastIndex -= start3;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start3,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code3)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start3;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start3 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start3) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start3;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module2.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants8 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants8;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values2 = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values2.length; i++) {
        for (let j = i + 1; j < values2.length; j++) {
          const a = values2[i];
          const b = values2[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants8.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture2 = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants8.globChars(opts.windows);
      const EXTGLOB_CHARS = constants8.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture2}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open7 = tokens[token.tokensIndex];
          open7.type = "text";
          open7.value = literal;
          open7.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open7.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options2, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options2);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix4 = POSIX_REGEX_SOURCE[rest2];
                if (posix4) {
                  prev.value = pre + posix4;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture2}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open7 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open7);
          push(open7);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options2) => {
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants8.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture2 = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture2}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module2.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants8 = require_constants();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch3 = (glob2, options2, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch3(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix4 = opts.windows;
      const regex = isState ? picomatch3.compileRe(glob2, options2) : picomatch3.makeRe(glob2, options2, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch3(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch3.test(input, regex, options2, { glob: glob2, posix: posix4 });
        const result = { glob: glob2, state, regex, posix: posix4, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch3.test = (input, regex, options2, { glob: glob2, posix: posix4 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix4 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch3.matchBase(input, regex, options2, posix4);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch3.matchBase = (input, glob2, options2, posix4 = options2 && options2.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch3.makeRe(glob2, options2);
      return regex.test(utils.basename(input, { windows: posix4 }));
    };
    picomatch3.isMatch = (str, patterns, options2) => picomatch3(patterns, options2)(str);
    picomatch3.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch3.parse(p, options2));
      return parse2(pattern, { ...options2, fastpaths: false });
    };
    picomatch3.scan = (input, options2) => scan(input, options2);
    picomatch3.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch3.toRegex(source, options2);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch3.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse2(input, options2);
      }
      return picomatch3.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch3.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch3.constants = constants8;
    module2.exports = picomatch3;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports2, module2) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch3(glob2, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob2, options2, returnState);
    }
    Object.assign(picomatch3, pico);
    module2.exports = picomatch3;
  }
});

// node_modules/tinyglobby/dist/index.mjs
function getPartialMatcher(patterns, options2 = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options2);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options2.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start3 = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start3, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => import_path2.posix.relative(cwd, p) || ".";
  return (p) => import_path2.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = import_path2.posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path4) {
  return path4.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
function splitPattern(path4) {
  var _result$parts;
  const result = import_picomatch.default.scan(path4, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path4];
}
function isDynamicPattern(pattern, options2) {
  if ((options2 === null || options2 === void 0 ? void 0 : options2.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = (0, import_path2.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? import_path2.posix.relative(escapedCwd, result) : import_path2.posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = import_path2.posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      const part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? import_path2.posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options2, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options2.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options2, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options2, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options2, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options2, patterns) {
  const cwd = options2.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options2, patterns, props);
  if (options2.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug: debug3, dot, followSymbolicLinks, onlyDirectories } = options2;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options2.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options2.extglob === false,
    noglobstar: options2.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options2.deep !== void 0) maxDepth = Math.round(options2.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug3 ? (p, isDirectory4) => {
      const path4 = format(p, isDirectory4);
      const matches = matcher(path4) && !ignore(path4);
      if (matches) log(`matched ${path4}`);
      return matches;
    } : (p, isDirectory4) => {
      const path4 = format(p, isDirectory4);
      return matcher(path4) && !ignore(path4);
    }],
    exclude: debug3 ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options2.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options2.onlyFiles,
    maxDepth,
    signal: options2.signal
  }).crawl(root);
  if (options2.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
function getOptions(options2) {
  const opts = Object.assign({}, options2);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? (0, import_url2.fileURLToPath)(opts.cwd) : (0, import_path2.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || import_fs.readdir,
    readdirSync: opts.fs.readdirSync || import_fs.readdirSync,
    realpath: opts.fs.realpath || import_fs.realpath,
    realpathSync: opts.fs.realpathSync || import_fs.realpathSync,
    stat: opts.fs.stat || import_fs.stat,
    statSync: opts.fs.statSync || import_fs.statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options2 = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options2, patterns) : [];
}
async function glob(globInput, options2) {
  const [crawler, relative5] = getCrawler(globInput, options2);
  return crawler ? formatPaths(await crawler.withPromise(), relative5) : [];
}
var import_fs, import_path2, import_url2, import_picomatch, isReadonlyArray, BACKSLASHES, DRIVE_RELATIVE_PATH, isWin, ONLY_PARENT_DIRECTORIES, WIN32_ROOT_DIR, isRoot, splitPatternOptions, POSIX_UNESCAPED_GLOB_SYMBOLS, WIN32_UNESCAPED_GLOB_SYMBOLS, escapePosixPath, escapeWin32Path, escapePath, PARENT_DIRECTORY, ESCAPING_BACKSLASHES, defaultOptions;
var init_dist5 = __esm({
  "node_modules/tinyglobby/dist/index.mjs"() {
    import_fs = require("fs");
    import_path2 = require("path");
    import_url2 = require("url");
    init_dist4();
    import_picomatch = __toESM(require_picomatch2(), 1);
    isReadonlyArray = Array.isArray;
    BACKSLASHES = /\\/g;
    DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
    isWin = process.platform === "win32";
    ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
    WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
    isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
    splitPatternOptions = { parts: true };
    POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
    WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
    escapePosixPath = (path4) => path4.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
    escapeWin32Path = (path4) => path4.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
    escapePath = isWin ? escapeWin32Path : escapePosixPath;
    PARENT_DIRECTORY = /^(\/?\.\.)+/;
    ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
    defaultOptions = {
      caseSensitiveMatch: true,
      debug: !!process.env.TINYGLOBBY_DEBUG,
      expandDirectories: true,
      followSymbolicLinks: true,
      onlyFiles: true
    };
  }
});

// core/file-patterns.ts
async function readPatterns(lines3, workingDirectory) {
  const patterns = lines3.filter((line) => line.trim() !== "");
  const isExclusion = (line) => /^!(?!\()/.test(line);
  const included = await Promise.all(patterns.filter((line) => !isExclusion(line)).map((line) => readPattern(line, workingDirectory)));
  const exclusions = patterns.filter(isExclusion).map((line) => line.slice(1));
  const excluded = await Promise.all(exclusions.filter((line) => line.trim() !== "").map((line) => readPattern(line, workingDirectory)));
  return { included: included.map(refuseFolder), isExcluded: exclusionOf(excluded) };
}
async function readPattern(pattern, workingDirectory) {
  if (pattern.includes("\0")) throw new SigningError("INVALID_INPUT", `files: "${plainText(pattern)}" holds a NUL character.`);
  const named = await readName(pattern, (0, import_node_path10.resolve)(workingDirectory, pattern));
  if (named !== void 0) return named;
  const slashed = withSlashes(pattern).replace(/\/+$/, "");
  if (globCharacter.test(slashed)) return { kind: "glob", pattern, ...await splitGlob(slashed, workingDirectory) };
  const unescaped = slashed.includes("\\") ? await readName(pattern, (0, import_node_path10.resolve)(workingDirectory, unescape(slashed))) : void 0;
  return unescaped != null ? unescaped : { kind: "missing", pattern };
}
async function readName(pattern, path4) {
  if (!await isThere(path4, pattern)) return void 0;
  const status = await (0, import_promises9.stat)(path4).catch(() => void 0);
  return { kind: (status == null ? void 0 : status.isDirectory()) === true ? "folder" : "literal", pattern, path: path4 };
}
async function isThere(path4, pattern) {
  try {
    await (0, import_promises9.lstat)(path4);
    return true;
  } catch (error) {
    if (systemCode(error) !== "EACCES" || globCharacter.test(pattern)) return false;
    throw new SigningError("FILE_UNREADABLE", `${plainText(pattern)} can't be read: a folder above it may not be looked into.`, {
      file: pattern,
      hint: "Let the user of this job read the folder.",
      cause: error
    });
  }
}
function refuseFolder(pattern) {
  if (pattern.kind !== "folder") return pattern;
  const name = plainText(pattern.pattern).replace(/[\\/]+$/, "");
  throw new SigningError("INVALID_INPUT", `files: ${name === "" ? "/" : name} is a folder, not a file.`, {
    hint: `Write ${name}/** for every file in it, or ${name}/*.exe and the like for some.`
  });
}
function withSlashes(pattern, onWindows = windows2) {
  return onWindows ? pattern.replaceAll("\\", "/") : pattern;
}
function unescape(text3) {
  return text3.replace(/\\(.)/g, "$1");
}
async function splitGlob(pattern, workingDirectory) {
  var _a;
  const parts = pattern.split("/");
  let base = pattern.startsWith("/") ? "/" : workingDirectory;
  let index = 0;
  for (; index < parts.length - 1; index += 1) {
    const part = (_a = parts[index]) != null ? _a : "";
    const next = windows2 && index === 0 && /^[A-Za-z]:$/.test(part) ? `${part}\\` : (0, import_node_path10.resolve)(base, globCharacter.test(part) ? part : unescape(part));
    if (globCharacter.test(part) && !await isDirectory3(next)) break;
    base = next;
  }
  return { base: (0, import_node_path10.resolve)(base), glob: parts.slice(index).join("/") };
}
async function isDirectory3(path4) {
  return (0, import_promises9.stat)(path4).then(
    (status) => status.isDirectory(),
    () => false
  );
}
function exclusionOf(patterns) {
  const matchers = patterns.flatMap((pattern) => {
    if (pattern.kind === "missing") return [];
    const { base, glob: glob2 } = pattern.kind === "glob" ? pattern : { base: (0, import_node_path10.dirname)(pattern.path), glob: escapeGlob((0, import_node_path10.basename)(pattern.path)) || "**" };
    const prefix = comparable(base === (0, import_node_path10.dirname)(base) ? base : (0, import_node_path10.join)(base, "/"));
    return [{ prefix, matches: (0, import_picomatch2.default)([glob2, `${glob2}/**`], { dot: true, posix: true, nocase: !matchCase }) }];
  });
  return (path4) => {
    const compared = comparable(path4);
    return matchers.some(({ prefix, matches }) => compared.startsWith(prefix) && matches(compared.slice(prefix.length)));
  };
}
function comparable(path4) {
  return windows2 ? withSlashes(path4).toLowerCase() : path4;
}
function escapeGlob(name) {
  return name.replace(/[\\()[\]{}*?|!+@]/g, "\\$&");
}
var import_promises9, import_node_path10, import_picomatch2, windows2, globCharacter, matchCase;
var init_file_patterns = __esm({
  "core/file-patterns.ts"() {
    "use strict";
    import_promises9 = require("fs/promises");
    import_node_path10 = require("path");
    import_picomatch2 = __toESM(require_picomatch2(), 1);
    init_errors();
    init_output_error();
    init_redaction();
    windows2 = process.platform === "win32";
    globCharacter = /(?<!\\)[*?[\]{}()]/;
    matchCase = !windows2;
  }
});

// core/files.ts
async function findFiles(patterns, directory) {
  const workingDirectory = (0, import_node_path11.resolve)(directory);
  const { included, isExcluded } = await readPatterns(patterns, workingDirectory);
  const skip = (path4) => isExcluded(path4) || path4.split(import_node_path11.sep).some(isStagingName);
  const candidates = /* @__PURE__ */ new Map();
  const unmatched = [];
  for (const pattern of included) {
    if (pattern.kind === "missing") {
      unmatched.push({ pattern: pattern.pattern, literal: true });
      continue;
    }
    const found = pattern.kind === "literal" ? [{ path: pattern.path, pathBelowBase: (0, import_node_path11.basename)(pattern.path) }] : await walk(pattern, skip, workingDirectory);
    const kept = found.filter(({ path: path4 }) => !skip(path4));
    if (kept.length === 0 && pattern.kind === "glob") unmatched.push({ pattern: pattern.pattern, literal: false });
    for (const candidate of kept) if (!candidates.has(candidate.path)) candidates.set(candidate.path, candidate);
  }
  const files = await pMap(candidates.values(), (candidate) => readFile4(candidate, workingDirectory), { concurrency: filesReadAtOnce });
  return { files: inOrder(once(files, isExcluded)), unmatched };
}
async function walk({ base, glob: glob2 }, skip, workingDirectory) {
  var _a;
  const unreadable = [];
  const found = await glob(glob2.replace(/^!(?!\()/, "\\!"), {
    cwd: base,
    caseSensitiveMatch: matchCase,
    debug: false,
    dot: false,
    expandDirectories: false,
    fs: fileSystem(skip, (path4, error) => unreadable.push({ path: path4, error }))
  });
  const [first] = unreadable;
  if (first !== void 0) {
    throw unreadableError(first.path, workingDirectory, `the folder can't be listed (${(_a = systemCode(first.error)) != null ? _a : "unknown"})`, {
      hint: `Let the user of this job read the folder, or exclude it: !${nameOf2(first.path, workingDirectory)}`,
      cause: first.error
    });
  }
  return found.map((path4) => ({ path: (0, import_node_path11.resolve)(base, path4), pathBelowBase: path4 }));
}
function fileSystem(skip, onUnreadable) {
  const gone = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR"]);
  const adapter = {
    readdir(folder, options2, done) {
      (0, import_node_fs6.readdir)(folder, options2, (error, entries2) => {
        var _a;
        if (error !== null && !gone.has((_a = error.code) != null ? _a : "")) onUnreadable(folder, error);
        done(null, error === null ? entries2.filter(({ name }) => !skip((0, import_node_path11.join)(folder, name))) : []);
      });
    },
    realpath(path4, done) {
      (0, import_node_fs6.realpath)(path4, (error, resolved) => {
        done(null, error === null ? resolved : path4);
      });
    },
    stat(path4, done) {
      (0, import_node_fs6.stat)(path4, (error, status) => {
        done(null, error === null ? status : { isDirectory: () => false });
      });
    }
  };
  return adapter;
}
async function readFile4({ path: path4, pathBelowBase }, workingDirectory) {
  var _a, _b;
  try {
    const status = await (0, import_promises10.stat)(path4);
    if (!status.isFile()) throw unreadableError(path4, workingDirectory, `it is ${kindOf(status)}, not a file`);
    const file = await (0, import_promises10.open)(path4, import_node_fs6.constants.O_RDONLY | ((_a = import_node_fs6.constants.O_NONBLOCK) != null ? _a : 0) | ((_b = import_node_fs6.constants.O_NOCTTY) != null ? _b : 0));
    try {
      const opened = await file.stat();
      if (!opened.isFile()) throw unreadableError(path4, workingDirectory, `it is ${kindOf(opened)}, not a file`);
      const { bytesRead, buffer: buffer2 } = await file.read(new Uint8Array(headInBytes), 0, headInBytes, 0);
      return {
        path: path4,
        realPath: await (0, import_promises10.realpath)(path4),
        name: nameOf2(path4, workingDirectory),
        pathBelowBase,
        size: opened.size,
        mode: opened.mode & 511,
        head: buffer2.slice(0, bytesRead)
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof SigningError) throw error;
    throw unreadableError(path4, workingDirectory, await reasonOf(path4, error), { cause: error });
  }
}
function kindOf(status) {
  if (status.isDirectory()) return "a folder";
  if (status.isFIFO()) return "a named pipe";
  if (status.isSocket()) return "a socket";
  return "a device";
}
async function reasonOf(path4, error) {
  const code3 = systemCode(error);
  if (code3 === "EACCES" || code3 === "EPERM") return "permission was denied";
  if (code3 === "ELOOP") return "it is a link that leads back to itself";
  if (code3 !== "ENOENT") return `the system says ${code3 != null ? code3 : "nothing of use"}`;
  const isLink = await (0, import_promises10.lstat)(path4).then(
    (status) => status.isSymbolicLink(),
    () => false
  );
  if (isLink) return `it is a link to ${plainText(await (0, import_promises10.readlink)(path4).catch(() => "something"))}, which does not exist`;
  if (path4.includes("�")) return "its name is not valid UTF-8";
  return "it has vanished";
}
function unreadableError(path4, workingDirectory, why, options2 = {}) {
  const name = nameOf2(path4, workingDirectory);
  return new SigningError("FILE_UNREADABLE", `${plainText(name)} can't be read: ${why}.`, {
    hint: "Let the user of this job read it, or exclude it from files with a line that begins with !.",
    ...options2,
    file: name
  });
}
function nameOf2(path4, workingDirectory) {
  return withSlashes((0, import_node_path11.relative)(workingDirectory, path4)) || ".";
}
function once(files, isExcluded) {
  const byRealPath = /* @__PURE__ */ new Map();
  for (const file of inOrder(files)) {
    if (isExcluded(file.realPath)) continue;
    if (!byRealPath.has(file.realPath) || file.path === file.realPath) byRealPath.set(file.realPath, file);
  }
  return [...byRealPath.values()];
}
function inOrder(files) {
  return files.map((file) => ({ file, bytes: Buffer.from(file.path) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ file }) => file);
}
var import_node_fs6, import_promises10, import_node_path11, headInBytes, filesReadAtOnce;
var init_files = __esm({
  "core/files.ts"() {
    "use strict";
    import_node_fs6 = require("fs");
    import_promises10 = require("fs/promises");
    import_node_path11 = require("path");
    init_p_map();
    init_dist5();
    init_errors();
    init_file_patterns();
    init_leftovers();
    init_output_error();
    init_redaction();
    headInBytes = 512;
    filesReadAtOnce = 32;
  }
});

// core/find-files-to-sign.ts
var find_files_to_sign_exports = {};
__export(find_files_to_sign_exports, {
  findFilesToSign: () => findFilesToSign
});
async function findFilesToSign({ host, inputs }) {
  if (inputs.files.length === 0) return [];
  const { files, unmatched } = await findFiles(inputs.files, process.cwd());
  const missing = unmatched.filter(({ literal }) => literal);
  for (const { pattern, literal } of unmatched) if (!literal && files.length > 0) host.notice(`${pattern} matches no file.`);
  if (files.length > 0 && missing.length === 0) return files;
  const patterns = (missing.length > 0 ? missing : unmatched).map(({ pattern }) => pattern);
  const message = `${patterns.join(", ")} ${patterns.length === 1 ? "matches" : "match"} no file in ${process.cwd()}.`;
  switch (inputs.ifNoFilesFound) {
    case "error":
      throw new SigningError("NO_FILES_FOUND", message, {
        hint: "Check that the build wrote them there, and the spelling; set if-no-files-found to warn or ignore where that is fine."
      });
    case "warn":
      host.warning(message);
      return files;
    case "ignore":
      host.info(message);
      return files;
  }
}
var init_find_files_to_sign = __esm({
  "core/find-files-to-sign.ts"() {
    "use strict";
    init_errors();
    init_files();
  }
});

// core/staging.ts
function createStaging(workspace) {
  const stagingFolders = /* @__PURE__ */ new Map();
  const madeFolders = /* @__PURE__ */ new Set();
  let count = 0;
  const stagingFolderIn = (folder) => {
    const known = stagingFolders.get(folder);
    if (known !== void 0) return known;
    const made = makeStagingFolder(folder);
    stagingFolders.set(folder, made);
    made.catch(() => stagingFolders.delete(folder));
    return made;
  };
  const makeStagingFolder = async (folder) => {
    for (const made of await makeFolders(folder)) {
      recordLeftover(workspace.directory, { folder: made });
      madeFolders.add(made);
    }
    const staging = (0, import_node_fs7.mkdtempSync)((0, import_node_path12.join)(folder, stagingPrefix));
    recordLeftover(workspace.directory, { staging });
    try {
      await (0, import_promises11.writeFile)((0, import_node_path12.join)(staging, "probe"), probe, { flag: "wx", mode: 384 });
      await (0, import_promises11.rm)((0, import_node_path12.join)(staging, "probe"));
    } catch (error) {
      await removeTree(staging).catch(() => void 0);
      throw error;
    }
    return staging;
  };
  return {
    async reserve(path4) {
      const destination = (0, import_node_path12.resolve)(path4);
      try {
        await refuseFolder2(destination);
        const own = (0, import_node_path12.join)(await stagingFolderIn((0, import_node_path12.dirname)(destination)), String(count += 1));
        await (0, import_promises11.mkdir)(own, { mode: 448 });
        return createReservation(own, destination);
      } catch (error) {
        throw outputError(error, destination);
      }
    },
    async finish() {
      var _a;
      const folders = await Promise.allSettled(stagingFolders.values());
      stagingFolders.clear();
      const removed = await Promise.allSettled(
        folders.map((folder) => folder.status === "fulfilled" ? removeTree(folder.value) : void 0)
      );
      await removeEmptyFolders([...madeFolders]);
      madeFolders.clear();
      const failure = removed.find((result) => result.status === "rejected");
      if (failure !== void 0) throw outputError(failure.reason, (_a = textOf2(failure.reason, "path")) != null ? _a : stagingPrefix);
    }
  };
}
function createReservation(own, destination) {
  const output = (0, import_node_path12.join)(own, (0, import_node_path12.basename)(destination));
  let state = "open";
  return {
    output,
    async publish({ mode, allowEmpty = false } = {}) {
      if (state !== "open") throw new SigningError("INTERNAL_ERROR", `The place for ${destination} was given up already (${state}).`);
      try {
        await refuseFolder2(destination);
        await settle(output, destination, mode, allowEmpty);
        await renameOver(output, destination);
        state = "published";
      } catch (error) {
        throw outputError(error, destination);
      }
      await removeTree(own).catch(() => void 0);
    },
    async reset() {
      try {
        await removeTree(own);
        await (0, import_promises11.mkdir)(own, { mode: 448 });
      } catch (error) {
        throw outputError(error, destination);
      }
    },
    async discard() {
      if (state !== "open") return;
      state = "discarded";
      await removeTree(own).catch(() => void 0);
    }
  };
}
async function makeFolders(folder) {
  const first = await (0, import_promises11.mkdir)(folder, { recursive: true });
  if (first === void 0) return [];
  const made = [];
  for (let path4 = folder; path4.length >= first.length; path4 = (0, import_node_path12.dirname)(path4)) made.push(path4);
  return made;
}
async function refuseFolder2(destination) {
  const status = await (0, import_promises11.lstat)(destination).catch((error) => {
    if (systemCode(error) === "ENOENT") return void 0;
    throw error;
  });
  if ((status == null ? void 0 : status.isDirectory()) === true) throw Object.assign(new Error(`${destination} is a folder`), { code: "EISDIR" });
}
async function settle(output, destination, mode, allowEmpty) {
  var _a;
  const written = await (0, import_promises11.lstat)(output).catch(() => void 0);
  if ((written == null ? void 0 : written.isFile()) !== true || written.size === 0 && !allowEmpty) {
    const what = written === void 0 ? "no result" : written.isFile() ? "an empty result" : "something that is not a file";
    throw new SigningError("SIGNING_FAILED", `The signing tool left ${what} for ${destination}.`, {
      hint: "Nothing was changed. The tool's own words should tell why; report it where they don't."
    });
  }
  const windows3 = process.platform === "win32";
  const file = await (0, import_promises11.open)(output, windows3 ? "r+" : import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW);
  try {
    const replaced = await (0, import_promises11.lstat)(destination).catch(() => void 0);
    if (((_a = process.geteuid) == null ? void 0 : _a.call(process)) === 0 && (replaced == null ? void 0 : replaced.isFile()) === true) await file.chown(replaced.uid, replaced.gid);
    if (mode !== void 0) await file.chmod(mode & 511);
    await file.sync();
  } finally {
    await file.close();
  }
}
async function renameOver(output, destination) {
  var _a;
  for (let attempt2 = 1; ; attempt2 += 1) {
    try {
      await (0, import_promises11.rename)(output, destination);
      return;
    } catch (error) {
      const busy = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes((_a = systemCode(error)) != null ? _a : "");
      if (!busy || attempt2 === 10) throw error;
      await (0, import_promises12.setTimeout)(attempt2 * 50);
    }
  }
}
var import_node_fs7, import_promises11, import_node_path12, import_promises12, probe;
var init_staging = __esm({
  "core/staging.ts"() {
    "use strict";
    import_node_fs7 = require("fs");
    import_promises11 = require("fs/promises");
    import_node_path12 = require("path");
    import_promises12 = require("timers/promises");
    init_errors();
    init_leftovers();
    init_output_error();
    probe = new Uint8Array(4096);
  }
});

// core/verification/der.ts
function contextTag(number) {
  return 160 | number;
}
function readDer(bytes) {
  const element = readElement(bytes, 0);
  if (bytes.subarray(element.raw.length).some((byte) => byte !== 0)) throw new MalformedDer("there is more after the end");
  return element;
}
function childrenOf(element) {
  if ((element.tag & 32) === 0)
    throw new MalformedDer(`a primitive element (tag 0x${element.tag.toString(16)}) where others should be inside`);
  const children = [];
  for (let offset = 0; offset < element.content.length; ) {
    const child2 = readElement(element.content, offset);
    children.push(child2);
    offset += child2.raw.length;
  }
  return children;
}
function expectTag(element, tag, what) {
  if ((element == null ? void 0 : element.tag) !== tag) throw new MalformedDer(`${what} is missing`);
  return element;
}
function sequenceOf(element, what) {
  return childrenOf(expectTag(element, universal.sequence, what));
}
function objectIdentifierOf(element, what) {
  var _a;
  const { content } = expectTag(element, universal.objectIdentifier, what);
  const arcs = [];
  let arc = 0n;
  for (const byte of content) {
    arc = arc << 7n | BigInt(byte & 127);
    if ((byte & 128) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first, ...rest] = arcs;
  if (first === void 0 || (((_a = content.at(-1)) != null ? _a : 0) & 128) !== 0) throw new MalformedDer(`${what} is not an object identifier`);
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join(".");
}
function timeOf(element, what) {
  var _a;
  const text3 = (_a = element == null ? void 0 : element.content.toString("latin1")) != null ? _a : "";
  const short = (element == null ? void 0 : element.tag) === universal.utcTime;
  if (!short && (element == null ? void 0 : element.tag) !== universal.generalizedTime) throw new MalformedDer(`${what} is missing`);
  const century = Number(text3.slice(0, 2)) < 50 ? "20" : "19";
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(short ? century + text3 : text3);
  const [, year, month, day2, hour, minute, second] = parts != null ? parts : [];
  const time = /* @__PURE__ */ new Date(`${year}-${month}-${day2}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time.getTime())) throw new MalformedDer(`${what} is not a time in UTC`);
  return time;
}
function lengthOfDer(head) {
  const { headerSize, length } = readHeader(head, 0);
  return headerSize + length;
}
function readElement(bytes, offset) {
  var _a;
  const { headerSize, length } = readHeader(bytes, offset);
  const start3 = offset + headerSize;
  const end = start3 + length;
  if (end > bytes.length) throw new MalformedDer("it is cut off");
  return { tag: (_a = bytes[offset]) != null ? _a : 0, raw: bytes.subarray(offset, end), content: bytes.subarray(start3, end) };
}
function readHeader(bytes, offset) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) throw new MalformedDer("it is cut off");
  if ((tag & 31) === 31) throw new MalformedDer("it holds a tag of several bytes");
  if (first < 128) return { headerSize: 2, length: first };
  const lengthSize = first & 127;
  if (lengthSize === 0 || lengthSize > 4 || offset + 2 + lengthSize > bytes.length)
    throw new MalformedDer("it holds a length that is not DER");
  return { headerSize: 2 + lengthSize, length: bytes.readUIntBE(offset + 2, lengthSize) };
}
var universal, MalformedDer;
var init_der = __esm({
  "core/verification/der.ts"() {
    "use strict";
    universal = {
      integer: 2,
      octetString: 4,
      objectIdentifier: 6,
      utcTime: 23,
      generalizedTime: 24,
      sequence: 48,
      set: 49
    };
    MalformedDer = class extends Error {
      constructor() {
        super(...arguments);
        __publicField(this, "name", "MalformedDer");
      }
    };
  }
});

// core/verification/signature-scheme.ts
function digestByIdentifier(identifier) {
  return digests.get(identifier);
}
function signatureProblem({ algorithm, digest, data, signature }, key) {
  var _a;
  const scheme = schemeOf(algorithm);
  if (scheme === void 0) return "uses a signature algorithm that is unknown or too weak";
  const keyType = key.asymmetricKeyType;
  if (scheme.kind === "ecdsa" ? keyType !== "ec" : keyType !== "rsa")
    return "uses a signature algorithm that does not fit the certificate's key";
  const padding = scheme.kind === "rsa-pss" ? { padding: import_node_crypto7.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength } : { padding: import_node_crypto7.constants.RSA_PKCS1_PADDING };
  const parameters = scheme.kind === "ecdsa" ? { key, dsaEncoding: "der" } : { key, ...padding };
  return (0, import_node_crypto7.verify)((_a = scheme.digest) != null ? _a : digest, data, parameters, signature) ? void 0 : "does not fit what it is over";
}
function schemeOf([identifier, parameters]) {
  const name = objectIdentifierOf(identifier, "the signature algorithm");
  return name === rsassaPss ? pssScheme(parameters) : schemes.get(name);
}
function pssScheme(parameters) {
  var _a;
  const fields = new Map(sequenceOf(parameters, "the PSS parameters").map((field) => [field.tag, childrenOf(field)[0]]));
  const digest = digestOf(fields.get(contextTag(0)));
  const maskGeneration = fields.get(contextTag(1));
  if (digest === void 0 || maskGeneration === void 0) return void 0;
  if (digestOf(sequenceOf(maskGeneration, "the mask generation function")[1]) !== digest) return void 0;
  const salt = (_a = fields.get(contextTag(2))) == null ? void 0 : _a.content;
  return { kind: "rsa-pss", digest, saltLength: salt === void 0 ? 20 : salt.readUIntBE(0, Math.min(salt.length, 4)) };
}
function digestOf(algorithm) {
  return algorithm === void 0 ? void 0 : digestByIdentifier(objectIdentifierOf(sequenceOf(algorithm, "a digest algorithm")[0], "a digest algorithm"));
}
var import_node_crypto7, digests, rsassaPss, schemes;
var init_signature_scheme = __esm({
  "core/verification/signature-scheme.ts"() {
    "use strict";
    import_node_crypto7 = require("crypto");
    init_der();
    digests = /* @__PURE__ */ new Map([
      ["2.16.840.1.101.3.4.2.1", "sha256"],
      ["2.16.840.1.101.3.4.2.2", "sha384"],
      ["2.16.840.1.101.3.4.2.3", "sha512"]
    ]);
    rsassaPss = "1.2.840.113549.1.1.10";
    schemes = /* @__PURE__ */ new Map([
      ["1.2.840.113549.1.1.1", { kind: "rsa-pkcs1" }],
      ["1.2.840.113549.1.1.11", { kind: "rsa-pkcs1", digest: "sha256" }],
      ["1.2.840.113549.1.1.12", { kind: "rsa-pkcs1", digest: "sha384" }],
      ["1.2.840.113549.1.1.13", { kind: "rsa-pkcs1", digest: "sha512" }],
      ["1.2.840.10045.2.1", { kind: "ecdsa" }],
      ["1.2.840.10045.4.3.2", { kind: "ecdsa", digest: "sha256" }],
      ["1.2.840.10045.4.3.3", { kind: "ecdsa", digest: "sha384" }],
      ["1.2.840.10045.4.3.4", { kind: "ecdsa", digest: "sha512" }]
    ]);
  }
});

// core/verification/signed-data.ts
function parseSignedData(der) {
  const [type, wrapped2] = sequenceOf(readDer(der), "the PKCS #7 message");
  if (objectIdentifierOf(type, "its type") !== signedDataType) throw new MalformedDer("it is no signed data");
  const [inner] = childrenOf(expectTag(wrapped2, contextTag(0), "its content"));
  const [, , encapsulated, ...rest] = sequenceOf(inner, "the signed data");
  const [contentType, content] = sequenceOf(encapsulated, "the signed content");
  return {
    contentType: objectIdentifierOf(contentType, "the content's type"),
    content: content === void 0 ? void 0 : contentOctets(content),
    certificates: rest.filter(({ tag }) => tag === contextTag(0)).flatMap((set) => childrenOf(set).map(({ raw }) => raw)),
    signers: childrenOf(expectTag(rest.at(-1), universal.set, "the list of signers")).map(parseSignerInfo)
  };
}
function parseSignerInfo(element) {
  var _a;
  const [, name, digestAlgorithm, ...rest] = sequenceOf(element, "a signer");
  const signed = ((_a = rest[0]) == null ? void 0 : _a.tag) === contextTag(0) ? rest.shift() : void 0;
  const [signatureAlgorithm, signature, unsigned] = rest;
  return {
    name: signerName(name),
    digestAlgorithm: objectIdentifierOf(sequenceOf(digestAlgorithm, "the digest algorithm")[0], "the digest algorithm"),
    // RFC 5652, 5.4: signed with the tag of a SET OF, not with the implicit one that stands there.
    signedAttributes: signed && {
      values: attributesOf(signed),
      encoded: Buffer.concat([Buffer.of(universal.set), signed.raw.subarray(1)])
    },
    signatureAlgorithm: sequenceOf(signatureAlgorithm, "the signature algorithm"),
    signature: expectTag(signature, universal.octetString, "the signature value").content,
    unsignedAttributes: unsigned === void 0 ? /* @__PURE__ */ new Map() : attributesOf(expectTag(unsigned, contextTag(1), "the list of unsigned attributes"))
  };
}
function nameOfCertificate(der) {
  var _a;
  const [tbs] = sequenceOf(readDer(der), "the certificate");
  const fields = sequenceOf(tbs, "the certificate's content");
  const [serialNumber, , issuer] = ((_a = fields[0]) == null ? void 0 : _a.tag) === contextTag(0) ? fields.slice(1) : fields;
  return {
    serialNumber: expectTag(serialNumber, universal.integer, "the serial number").content,
    issuer: expectTag(issuer, universal.sequence, "the issuer").raw
  };
}
function contentOctets(wrapper) {
  const [content, ...others] = childrenOf(expectTag(wrapper, contextTag(0), "the content"));
  if (content === void 0 || others.length > 0) throw new MalformedDer("the content is not one element");
  return content.content;
}
function signerName(element) {
  if ((element == null ? void 0 : element.tag) !== universal.sequence) return "subject-key-identifier";
  const [issuer, serialNumber] = childrenOf(element);
  return {
    issuer: expectTag(issuer, universal.sequence, "the signer's issuer").raw,
    serialNumber: expectTag(serialNumber, universal.integer, "the signer's serial number").content
  };
}
function attributesOf(set) {
  var _a;
  const attributes2 = /* @__PURE__ */ new Map();
  for (const attribute of childrenOf(set)) {
    const [type, values2] = sequenceOf(attribute, "an attribute");
    const key = objectIdentifierOf(type, "an attribute's type");
    attributes2.set(key, [...(_a = attributes2.get(key)) != null ? _a : [], ...childrenOf(expectTag(values2, universal.set, "an attribute's values"))]);
  }
  return attributes2;
}
var signedDataType;
var init_signed_data = __esm({
  "core/verification/signed-data.ts"() {
    "use strict";
    init_der();
    signedDataType = "1.2.840.113549.1.7.2";
  }
});

// core/verification/check-signer.ts
function checkSignedBy(certificate, signed, content) {
  const ours = signed.signers.filter(({ name }) => isNameOf(name, certificate.raw));
  if (ours.length === 0) return { state: "wrong", byOther: true, reason: `it is signed by ${describeSigners(signed)}` };
  let reason = "";
  for (const signer of ours) {
    const problem2 = signerProblem(signer, certificate, content, signed.contentType);
    if (problem2 !== void 0) {
      reason = `its signature ${problem2}`;
      continue;
    }
    if (signed.certificates.some((embedded) => embedded.equals(certificate.raw))) return { state: "right", signer };
    reason = "its signature is right, but holds another certificate";
  }
  return { state: "wrong", byOther: false, reason };
}
function signerProblem(signer, certificate, content, contentType) {
  var _a;
  const digest = digestByIdentifier(signer.digestAlgorithm);
  if (digest === void 0) return "uses a digest algorithm that is unknown or too weak";
  const attributes2 = signer.signedAttributes;
  if (attributes2 === void 0) {
    if (contentType !== dataType) return "has no signed attributes";
  } else {
    const messageDigest = onlyValue(attributes2.values, messageDigestAttribute);
    if ((messageDigest == null ? void 0 : messageDigest.tag) !== universal.octetString) return "does not tell the digest of what it is over";
    if (!messageDigest.content.equals((0, import_node_crypto8.createHash)(digest).update(content).digest())) return "is over other content";
    const type = onlyValue(attributes2.values, contentTypeAttribute);
    if (type === void 0 || objectIdentifierOf(type, "the content type's attribute") !== contentType)
      return "is over another type of content";
  }
  const data = (_a = attributes2 == null ? void 0 : attributes2.encoded) != null ? _a : content;
  return signatureProblem({ algorithm: signer.signatureAlgorithm, digest, data, signature: signer.signature }, certificate.publicKey);
}
function isNameOf(name, certificate) {
  if (name === "subject-key-identifier") return true;
  const own = nameOfCertificate(certificate);
  return own.issuer.equals(name.issuer) && own.serialNumber.equals(name.serialNumber);
}
function certificatesOf(signer, certificates) {
  return certificates.filter((der) => isNameOf(signer.name, der)).map((der) => new import_node_crypto8.X509Certificate(der));
}
function describeCertificate(certificate) {
  return certificate.subject.replaceAll("\n", ", ");
}
function describeSigners(signed) {
  const names3 = signed.signers.flatMap((signer) => certificatesOf(signer, signed.certificates).slice(0, 1).map(describeCertificate));
  return names3.length === 0 ? "nobody who is named in it" : names3.join(" and by ");
}
function onlyValue(attributes2, type) {
  const values2 = attributes2.get(type);
  return (values2 == null ? void 0 : values2.length) === 1 ? values2[0] : void 0;
}
var import_node_crypto8, dataType, contentTypeAttribute, messageDigestAttribute;
var init_check_signer = __esm({
  "core/verification/check-signer.ts"() {
    "use strict";
    import_node_crypto8 = require("crypto");
    init_der();
    init_signature_scheme();
    init_signed_data();
    dataType = "1.2.840.113549.1.7.1";
    contentTypeAttribute = "1.2.840.113549.1.9.3";
    messageDigestAttribute = "1.2.840.113549.1.9.4";
  }
});

// core/verification/timestamp.ts
function checkTimestamp(signer, outer) {
  var _a;
  const token = tokenAttributes.flatMap((type) => {
    var _a2;
    return (_a2 = signer.unsignedAttributes.get(type)) != null ? _a2 : [];
  })[0];
  if (token !== void 0) return checkToken2(token, signer.signature);
  const counterSignature = (_a = signer.unsignedAttributes.get(counterSignatureAttribute)) == null ? void 0 : _a[0];
  return counterSignature === void 0 ? { state: "none" } : checkCounterSignature(counterSignature, signer.signature, outer);
}
function checkToken2(element, signature) {
  const token = parseSignedData(element.raw);
  const [signer] = token.signers;
  if (signer === void 0 || token.content === void 0 || token.contentType !== timestampInfoType)
    return { state: "invalid", reason: "it is no timestamp token" };
  const [, , imprint, , time] = sequenceOf(readDer(token.content), "the timestamp");
  const [algorithm, hash] = sequenceOf(imprint, "the timestamp's imprint");
  const digest = digestByIdentifier(
    objectIdentifierOf(sequenceOf(algorithm, "the imprint's digest algorithm")[0], "the imprint's digest algorithm")
  );
  if (digest === void 0) return { state: "invalid", reason: "its digest algorithm is unknown or too weak" };
  const expected = (0, import_node_crypto9.createHash)(digest).update(signature).digest();
  if (!expectTag(hash, universal.octetString, "the timestamp's imprint").content.equals(expected)) {
    return { state: "invalid", reason: "it was given for another signature" };
  }
  return byAuthority(signer, token.certificates, token.content, timestampInfoType, () => timeOf(time, "the time of the timestamp"));
}
function checkCounterSignature(element, signature, outer) {
  var _a, _b;
  const signer = parseSignerInfo(element);
  const time = (_b = (_a = signer.signedAttributes) == null ? void 0 : _a.values.get(signingTimeAttribute)) == null ? void 0 : _b[0];
  return byAuthority(signer, outer.certificates, signature, dataType2, () => timeOf(time, "the time of the counter signature"));
}
function byAuthority(signer, certificates, content, contentType, time) {
  let reason = "the certificate of its authority is not in it";
  for (const certificate of certificatesOf(signer, certificates)) {
    const problem2 = isForTimestamps(certificate) ? signerProblem(signer, certificate, content, contentType) : "is by a certificate that is not for timestamps";
    if (problem2 === void 0) return { state: "valid", time: time(), authority: describeCertificate(certificate) };
    reason = `its signature ${problem2}`;
  }
  return { state: "invalid", reason };
}
function isForTimestamps(certificate) {
  var _a;
  const purposes = certificate.keyUsage;
  return (_a = purposes == null ? void 0 : purposes.includes(timestampingPurpose)) != null ? _a : false;
}
var import_node_crypto9, tokenAttributes, counterSignatureAttribute, signingTimeAttribute, timestampInfoType, dataType2, timestampingPurpose;
var init_timestamp = __esm({
  "core/verification/timestamp.ts"() {
    "use strict";
    import_node_crypto9 = require("crypto");
    init_check_signer();
    init_der();
    init_signature_scheme();
    init_signed_data();
    tokenAttributes = ["1.3.6.1.4.1.311.3.3.1", "1.2.840.113549.1.9.16.2.14"];
    counterSignatureAttribute = "1.2.840.113549.1.9.6";
    signingTimeAttribute = "1.2.840.113549.1.9.5";
    timestampInfoType = "1.2.840.113549.1.9.16.1.4";
    dataType2 = "1.2.840.113549.1.7.1";
    timestampingPurpose = "1.3.6.1.5.5.7.3.8";
  }
});

// core/verification/authenticode.ts
function checkAuthenticode(pkcs7, signer) {
  try {
    return judge2(withNested(parseSignedData(toDer(pkcs7))), signer);
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error;
    return invalid(`the signature is malformed: ${error.message}`);
  }
}
function judge2(signatures, signer) {
  var _a;
  let failure;
  for (const signed of signatures) {
    const { content } = signed;
    if (content === void 0 || ![indirectDataType, trustListType].includes(signed.contentType))
      return invalid("the signature is not an Authenticode one");
    const check = checkSignedBy(signer, signed, content);
    if (check.state === "right") return valid(signed, content, check);
    if (failure === void 0 || failure.byOther) failure = check;
  }
  return invalid((_a = failure == null ? void 0 : failure.reason) != null ? _a : "there is no signature in it");
}
function valid(signed, content, { signer }) {
  const timestamp = checkTimestamp(signer, signed);
  if (timestamp.state === "invalid") return invalid(`its timestamp is not right: ${timestamp.reason}`);
  const isCatalog = signed.contentType === trustListType;
  return {
    kind: isCatalog ? "catalog" : "file",
    signedDigest: isCatalog ? void 0 : fileDigest(content),
    verdict: {
      state: "valid",
      verifier,
      notes: timestamp.state === "none" ? [] : [`timestamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`],
      ...timestamp.state === "none" ? {} : { timestampedAt: timestamp.time.toISOString() }
    }
  };
}
function invalid(reason) {
  return { kind: "file", signedDigest: void 0, verdict: { state: "invalid", reason } };
}
function fileDigest(content) {
  const wrapper = { tag: universal.sequence, raw: content, content };
  const [, digestInfo] = childrenOf(wrapper);
  const [, digest] = sequenceOf(digestInfo, "the file's digest");
  return expectTag(digest, universal.octetString, "the file's digest").content.toString("hex");
}
function withNested(signed) {
  const nested = signed.signers.flatMap(({ unsignedAttributes }) => {
    var _a;
    return (_a = unsignedAttributes.get(nestedSignatureAttribute)) != null ? _a : [];
  });
  return [signed, ...nested.map(({ raw }) => parseSignedData(raw))];
}
function toDer(bytes) {
  const pem = /-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(
    bytes.subarray(0, bytes[0] === universal.sequence ? 0 : void 0).toString("latin1")
  );
  return (pem == null ? void 0 : pem[1]) === void 0 ? bytes : Buffer.from(pem[1], "base64");
}
var indirectDataType, trustListType, nestedSignatureAttribute, verifier;
var init_authenticode = __esm({
  "core/verification/authenticode.ts"() {
    "use strict";
    init_check_signer();
    init_der();
    init_signed_data();
    init_timestamp();
    indirectDataType = "1.3.6.1.4.1.311.2.1.4";
    trustListType = "1.3.6.1.4.1.311.10.1";
    nestedSignatureAttribute = "1.3.6.1.4.1.311.2.4.1";
    verifier = "Authenticode PKCS #7 check";
  }
});

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports2, module2) {
    module2.exports = Pend;
    function Pend() {
      this.pending = 0;
      this.max = Infinity;
      this.listeners = [];
      this.waiting = [];
      this.error = null;
    }
    Pend.prototype.go = function(fn) {
      if (this.pending < this.max) {
        pendGo(this, fn);
      } else {
        this.waiting.push(fn);
      }
    };
    Pend.prototype.wait = function(cb) {
      if (this.pending === 0) {
        cb(this.error);
      } else {
        this.listeners.push(cb);
      }
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self) {
      self.pending += 1;
      var called = false;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        called = true;
        self.error = self.error || err;
        self.pending -= 1;
        if (self.waiting.length > 0 && self.pending < self.max) {
          pendGo(self, self.waiting.shift());
        } else if (self.pending === 0) {
          var listeners = self.listeners;
          self.listeners = [];
          listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self.error);
      }
    }
    function pendGo(self, fn) {
      fn(pendHold(self));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports2) {
    var fs2 = require("fs");
    var util = require("util");
    var stream2 = require("stream");
    var Readable = stream2.Readable;
    var PassThrough = stream2.PassThrough;
    var Pend = require_pend();
    var EventEmitter2 = require("events").EventEmitter;
    exports2.BufferSlicer = BufferSlicer;
    exports2.FdSlicer = FdSlicer;
    util.inherits(FdSlicer, EventEmitter2);
    function FdSlicer(fd) {
      EventEmitter2.call(this);
      this.fd = fd;
      this.pend = new Pend();
      this.pend.max = 1;
      this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer2, offset, length, position, callback2) {
      var self = this;
      self.pend.go(function(cb) {
        fs2.read(self.fd, buffer2, offset, length, position, function(err, bytesRead, buffer3) {
          cb();
          callback2(err, bytesRead, buffer3);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount < 0) throw new Error("invalid unref");
      if (self.refCount > 0) return;
      fs2.close(self.fd, onCloseDone);
      function onCloseDone(err) {
        if (err) {
          self.emit("error", err);
        } else {
          self.emit("close");
        }
      }
    };
    util.inherits(ReadStream, Readable);
    function ReadStream(context, options2) {
      options2 = options2 || {};
      Readable.call(this, options2);
      this.context = context;
      this.context.ref();
      this.start = options2.start || 0;
      this.endOffset = options2.end;
      this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self = this;
      var toRead = Math.min(self._readableState.highWaterMark, n);
      if (self.endOffset != null) {
        toRead = Math.min(toRead, self.endOffset - self.pos);
      }
      if (toRead <= 0) {
        self.push(null);
        this._cleanup();
        return;
      }
      self.context.pend.go(function(cb) {
        var buffer2 = Buffer.allocUnsafe(toRead);
        fs2.read(self.context.fd, buffer2, 0, toRead, self.pos, function(err, bytesRead) {
          if (err) {
            self.destroy(err);
          } else if (bytesRead === 0) {
            self.push(null);
            self._cleanup();
          } else {
            self.pos += bytesRead;
            self.push(buffer2.slice(0, bytesRead));
          }
          cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup();
      cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      if (this.context != null) {
        this.context.unref();
        this.context = null;
      }
    };
    util.inherits(BufferSlicer, EventEmitter2);
    function BufferSlicer(buffer2) {
      EventEmitter2.call(this);
      this.refCount = 0;
      this.buffer = buffer2;
    }
    BufferSlicer.prototype.read = function(buffer2, offset, length, position, callback2) {
      if (!(0 <= offset && offset <= buffer2.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer2.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer2.length) {
        length = buffer2.length - offset;
      }
      if (position + length > this.buffer.length) {
        length = this.buffer.length - position;
      }
      if (length <= 0) {
        setImmediate(function() {
          callback2(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer2, offset, position, position + length);
      setImmediate(function() {
        callback2(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0;
      readStream.endOffset = options2.end;
      readStream.pos = readStream.endOffset || this.buffer.length;
      var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
      var maxChunkSize = 65536;
      var offset = 0;
      while (true) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          if (offset < entireSlice.length) {
            readStream.write(entireSlice.slice(offset, entireSlice.length));
          }
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset));
        offset = nextOffset;
      }
      readStream.end();
      return readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      this.refCount -= 1;
      if (this.refCount < 0) {
        throw new Error("invalid unref");
      }
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports2, module2) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc32(buf) {
      let crc = -1;
      for (let x of buf) {
        crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
      }
      return (crc ^ -1) >>> 0;
    }
    module2.exports = crc32;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports2) {
    var fs2 = require("fs");
    var zlib = require("zlib");
    var fd_slicer = require_fd_slicer();
    var util = require("util");
    var EventEmitter2 = require("events").EventEmitter;
    var Transform = require("stream").Transform;
    var PassThrough = require("stream").PassThrough;
    var Writable = require("stream").Writable;
    var crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
    exports2.open = open7;
    exports2.fromFd = fromFd;
    exports2.fromBuffer = fromBuffer;
    exports2.fromRandomAccessReader = fromRandomAccessReader;
    exports2.openPromise = openPromise2;
    exports2.fromFdPromise = fromFdPromise;
    exports2.fromBufferPromise = fromBufferPromise;
    exports2.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
    exports2.dosDateTimeToDate = dosDateTimeToDate;
    exports2.getFileNameLowLevel = getFileNameLowLevel;
    exports2.validateFileName = validateFileName;
    exports2.parseExtraFields = parseExtraFields;
    exports2.ZipFile = ZipFile;
    exports2.Entry = Entry;
    exports2.LocalFileHeader = LocalFileHeader;
    exports2.RandomAccessReader = RandomAccessReader;
    function openPromise2(path4, options2) {
      return new Promise((resolve13, reject) => {
        open7(path4, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve13(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve13, reject) => {
        fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve13(zipfile);
        });
      });
    }
    function fromBufferPromise(buffer2, options2) {
      return new Promise((resolve13, reject) => {
        fromBuffer(buffer2, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve13(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise(reader, totalSize, options2) {
      return new Promise((resolve13, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve13(zipfile);
        });
      });
    }
    function open7(path4, options2, callback2) {
      if (typeof options2 === "function") {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback2 == null) callback2 = defaultCallback;
      fs2.open(path4, "r", function(err, fd) {
        if (err) return callback2(err);
        fromFd(fd, options2, function(err2, zipfile) {
          if (err2) fs2.close(fd, defaultCallback);
          callback2(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback2) {
      if (typeof options2 === "function") {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback2 == null) callback2 = defaultCallback;
      fs2.fstat(fd, function(err, stats) {
        if (err) return callback2(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback2);
      });
    }
    function fromBuffer(buffer2, options2, callback2) {
      if (typeof options2 === "function") {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      var reader = new fd_slicer.BufferSlicer(buffer2);
      fromRandomAccessReader(reader, buffer2.length, options2, callback2);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback2) {
      if (typeof options2 === "function") {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback2 == null) callback2 = defaultCallback;
      if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER) {
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      }
      reader.ref();
      var eocdrWithoutCommentSize = 22;
      var zip64EocdlSize = 20;
      var maxCommentSize = 65535;
      var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
      var buffer2 = newBuffer(bufferSize);
      var bufferReadStart = totalSize - buffer2.length;
      readAndAssertNoEof(reader, buffer2, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback2(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
          if (buffer2.readUInt32LE(i) !== 101010256) continue;
          var eocdrBuffer = buffer2.subarray(i);
          var diskNumber = eocdrBuffer.readUInt16LE(4);
          var entryCount = eocdrBuffer.readUInt16LE(10);
          var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
          var commentLength = eocdrBuffer.readUInt16LE(20);
          var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
          if (commentLength !== expectedCommentLength) {
            return callback2(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
          }
          var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
          if (i - zip64EocdlSize >= 0 && buffer2.readUInt32LE(i - zip64EocdlSize) === 117853008) {
            var zip64EocdlBuffer = buffer2.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
            var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
            var zip64EocdrBuffer = newBuffer(56);
            return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
              if (err2) return callback2(err2);
              if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                return callback2(new Error("invalid zip64 end of central directory record signature"));
              }
              diskNumber = zip64EocdrBuffer.readUInt32LE(16);
              if (diskNumber !== 0) {
                return callback2(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
              }
              entryCount = readUInt64LE(zip64EocdrBuffer, 32);
              centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
              return callback2(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
            });
          }
          if (diskNumber !== 0) {
            return callback2(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          return callback2(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
        }
        callback2(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util.inherits(ZipFile, EventEmitter2);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self = this;
      EventEmitter2.call(self);
      self.reader = reader;
      self.reader.on("error", function(err) {
        emitError(self, err);
      });
      self.reader.once("close", function() {
        self.emit("close");
      });
      self.readEntryCursor = centralDirectoryOffset;
      self.fileSize = fileSize;
      self.entryCount = entryCount;
      self.comment = comment;
      self.entriesRead = 0;
      self.autoClose = !!autoClose;
      self.lazyEntries = !!lazyEntries;
      self.decodeStrings = !!decodeStrings;
      self.validateEntrySizes = !!validateEntrySizes;
      self.strictFileNames = !!strictFileNames;
      self.isOpen = true;
      self.emittedError = false;
      self.hasEachEntryBeenCalled = false;
      if (!self.lazyEntries) self._readEntry();
    }
    ZipFile.prototype.close = function() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.reader.unref();
    };
    function emitErrorAndAutoClose(self, err) {
      if (self.autoClose) self.close();
      emitError(self, err);
    }
    function emitError(self, err) {
      if (self.emittedError) return;
      self.emittedError = true;
      self.emit("error", err);
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self = this;
      if (self.entryCount === self.entriesRead) {
        setImmediate(function() {
          if (self.autoClose) self.close();
          if (self.emittedError) return;
          self.emit("end");
        });
        return;
      }
      if (self.emittedError) return;
      var buffer2 = newBuffer(46);
      readAndAssertNoEof(self.reader, buffer2, 0, buffer2.length, self.readEntryCursor, function(err) {
        if (err) return emitErrorAndAutoClose(self, err);
        if (self.emittedError) return;
        var entry = new Entry();
        var signature = buffer2.readUInt32LE(0);
        if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
        entry.versionMadeBy = buffer2.readUInt16LE(4);
        entry.versionNeededToExtract = buffer2.readUInt16LE(6);
        entry.generalPurposeBitFlag = buffer2.readUInt16LE(8);
        entry.compressionMethod = buffer2.readUInt16LE(10);
        entry.lastModFileTime = buffer2.readUInt16LE(12);
        entry.lastModFileDate = buffer2.readUInt16LE(14);
        entry.crc32 = buffer2.readUInt32LE(16);
        entry.compressedSize = buffer2.readUInt32LE(20);
        entry.uncompressedSize = buffer2.readUInt32LE(24);
        entry.fileNameLength = buffer2.readUInt16LE(28);
        entry.extraFieldLength = buffer2.readUInt16LE(30);
        entry.fileCommentLength = buffer2.readUInt16LE(32);
        entry.internalFileAttributes = buffer2.readUInt16LE(36);
        entry.externalFileAttributes = buffer2.readUInt32LE(38);
        entry.relativeOffsetOfLocalHeader = buffer2.readUInt32LE(42);
        if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
        self.readEntryCursor += 46;
        buffer2 = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
        readAndAssertNoEof(self.reader, buffer2, 0, buffer2.length, self.readEntryCursor, function(err2) {
          if (err2) return emitErrorAndAutoClose(self, err2);
          if (self.emittedError) return;
          entry.fileNameRaw = buffer2.subarray(0, entry.fileNameLength);
          var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
          entry.extraFieldRaw = buffer2.subarray(entry.fileNameLength, fileCommentStart);
          entry.fileCommentRaw = buffer2.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
          try {
            entry.extraFields = parseExtraFields(entry.extraFieldRaw);
          } catch (err3) {
            return emitErrorAndAutoClose(self, err3);
          }
          if (self.decodeStrings) {
            var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
            entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
            entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
            var errorMessage = validateFileName(entry.fileName);
            if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
          } else {
            entry.fileComment = entry.fileCommentRaw;
            entry.fileName = entry.fileNameRaw;
          }
          entry.comment = entry.fileComment;
          self.readEntryCursor += buffer2.length;
          self.entriesRead += 1;
          for (var i = 0; i < entry.extraFields.length; i++) {
            var extraField = entry.extraFields[i];
            if (extraField.id !== 1) continue;
            var zip64EiefBuffer = extraField.data;
            var index = 0;
            if (entry.uncompressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
              }
              entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.compressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
              }
              entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.relativeOffsetOfLocalHeader === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
              }
              entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            break;
          }
          if (self.validateEntrySizes && entry.compressionMethod === 0) {
            var expectedCompressedSize = entry.uncompressedSize;
            if (entry.isEncrypted()) {
              expectedCompressedSize += 12;
            }
            if (entry.compressedSize !== expectedCompressedSize) {
              var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
              return emitErrorAndAutoClose(self, new Error(msg));
            }
          }
          self.emit("entry", entry);
          if (!self.lazyEntries) self._readEntry();
        });
      });
    };
    ZipFile.prototype.eachEntry = function() {
      const self = this;
      if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self.hasEachEntryBeenCalled = true;
      let pendingResolveReject = null;
      self.on("entry", onEntry);
      self.on("end", onEnd);
      self.on("error", onError);
      function cleanup() {
        self.removeListener("entry", onEntry);
        self.removeListener("end", onEnd);
        self.removeListener("error", onError);
        if (self.autoClose) self.close();
      }
      function onEntry(entry) {
        let { resolve: resolve13 } = pendingResolveReject;
        pendingResolveReject = null;
        resolve13({ value: entry });
      }
      function onEnd() {
        let { resolve: resolve13 } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        resolve13({ done: true });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          const promise2 = new Promise((resolve13, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve: resolve13, reject };
          });
          self.readEntry();
          return promise2;
        },
        return(value) {
          cleanup();
          return Promise.resolve({ done: true, value });
        },
        throw(value) {
          cleanup();
          return Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback2) {
      var self = this;
      var relativeStart = 0;
      var relativeEnd = entry.compressedSize;
      if (callback2 == null) {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) {
        options2 = {};
      } else {
        if (options2.decodeFileData === false) {
          if (options2.decrypt != null) {
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          }
          if (options2.decompress != null) {
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
          }
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted()) {
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            }
            if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed()) {
              if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
            }
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed()) {
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            }
            if (!(options2.decompress === false || options2.decompress === true)) {
              throw new Error("invalid options.decompress value: " + options2.decompress);
            }
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          relativeStart = options2.start;
          if (relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          relativeEnd = options2.end;
          if (relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === false);
      if (options2.start != null || options2.end != null) {
        if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      }
      if (!self.isOpen) return callback2(new Error("closed"));
      if (entry.isEncrypted() && !rawMode) {
        if (options2.decrypt !== false) return callback2(new Error("entry is encrypted, and options.decodeFileData !== false"));
      }
      var decompress;
      if (rawMode) {
        decompress = false;
      } else if (entry.compressionMethod === 8) {
        decompress = options2.decodeFileData !== true;
      } else {
        return callback2(new Error("unsupported compression method: " + entry.compressionMethod));
      }
      self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
        if (err) return callback2(err);
        self.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback2
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback2) {
      var self = this;
      var fileDataEnd = fileDataStart + compressedSize;
      var readStream = self.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      });
      var endpointStream = readStream;
      if (decompress) {
        var destroyed = false;
        var inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) inflateFilter.emit("error", err);
          });
        });
        readStream.pipe(inflateFilter);
        if (self.validateEntrySizes) {
          endpointStream = new AssertByteCountStream(uncompressedSize);
          inflateFilter.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) endpointStream.emit("error", err);
            });
          });
          inflateFilter.pipe(endpointStream);
        } else {
          endpointStream = inflateFilter;
        }
        installDestroyFn(endpointStream, function() {
          destroyed = true;
          if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
          readStream.unpipe(inflateFilter);
          readStream.destroy();
        });
      }
      callback2(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback2) {
      var self = this;
      if (callback2 == null) {
        callback2 = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      self.reader.ref();
      var buffer2 = newBuffer(30);
      readAndAssertNoEof(self.reader, buffer2, 0, buffer2.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback2(err);
          var signature = buffer2.readUInt32LE(0);
          if (signature !== 67324752) {
            return callback2(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          }
          var fileNameLength = buffer2.readUInt16LE(26);
          var extraFieldLength = buffer2.readUInt16LE(28);
          var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self.fileSize) {
            return callback2(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
          }
          if (options2.minimal) {
            return callback2(null, { fileDataStart });
          }
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart;
          localFileHeader.versionNeededToExtract = buffer2.readUInt16LE(4);
          localFileHeader.generalPurposeBitFlag = buffer2.readUInt16LE(6);
          localFileHeader.compressionMethod = buffer2.readUInt16LE(8);
          localFileHeader.lastModFileTime = buffer2.readUInt16LE(10);
          localFileHeader.lastModFileDate = buffer2.readUInt16LE(12);
          localFileHeader.crc32 = buffer2.readUInt32LE(14);
          localFileHeader.compressedSize = buffer2.readUInt32LE(18);
          localFileHeader.uncompressedSize = buffer2.readUInt32LE(22);
          localFileHeader.fileNameLength = fileNameLength;
          localFileHeader.extraFieldLength = extraFieldLength;
          buffer2 = newBuffer(fileNameLength + extraFieldLength);
          self.reader.ref();
          readAndAssertNoEof(self.reader, buffer2, 0, buffer2.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              if (err2) return callback2(err2);
              localFileHeader.fileName = buffer2.subarray(0, fileNameLength);
              localFileHeader.extraField = buffer2.subarray(fileNameLength);
              return callback2(null, localFileHeader);
            } finally {
              self.reader.unref();
            }
          });
        } finally {
          self.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve13, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve13(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve13, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve13(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve13, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve13(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null) options2 = {};
      if (!options2.forceDosFormat) {
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags = data[0];
            var HAS_MTIME = 1;
            if (!(flags & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32) continue;
            if (data.readUInt16LE(4) !== 1) continue;
            if (data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
            var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day2 = date & 31;
      var month = (date >> 5 & 15) - 1;
      var year = (date >> 9 & 127) + 1980;
      var millisecond = 0;
      var second = (time & 31) * 2;
      var minute = time >> 5 & 63;
      var hour = time >> 11 & 31;
      if (timezone == null || timezone === "local") {
        return new Date(year, month, day2, hour, minute, second, millisecond);
      } else if (timezone === "UTC") {
        return new Date(Date.UTC(year, month, day2, hour, minute, second, millisecond));
      } else {
        throw new Error("unrecognized options.timezone: " + options.timezone);
      }
    }
    function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      var fileName = null;
      for (var i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6) {
            continue;
          }
          if (extraField.data.readUInt8(0) !== 1) {
            continue;
          }
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc32(fileNameBuffer) !== oldNameCrc32) {
            continue;
          }
          fileName = decodeBuffer(extraField.data.subarray(5), true);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      if (!strictFileNames) {
        fileName = fileName.replace(/\\/g, "/");
      }
      return fileName;
    }
    function validateFileName(fileName) {
      if (fileName.indexOf("\\") !== -1) {
        return "invalid characters in fileName: " + fileName;
      }
      if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
        return "absolute path: " + fileName;
      }
      if (fileName.split("/").indexOf("..") !== -1) {
        return "invalid relative path: " + fileName;
      }
      return null;
    }
    function parseExtraFields(extraFieldBuffer) {
      var extraFields = [];
      var i = 0;
      while (i < extraFieldBuffer.length - 3) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0);
        var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
        var dataStart = i + 4;
        var dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        });
        i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer2, offset, length, position, callback2) {
      if (length === 0) {
        return setImmediate(function() {
          callback2(null, newBuffer(0));
        });
      }
      reader.read(buffer2, offset, length, position, function(err, bytesRead) {
        if (err) return callback2(err);
        if (bytesRead < length) {
          return callback2(new Error("unexpected EOF"));
        }
        callback2();
      });
    }
    util.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this);
      this.actualByteCount = 0;
      this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      this.actualByteCount += chunk.length;
      if (this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util.inherits(RandomAccessReader, EventEmitter2);
    function RandomAccessReader() {
      EventEmitter2.call(this);
      this.refCount = 0;
    }
    RandomAccessReader.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount > 0) return;
      if (self.refCount < 0) throw new Error("invalid unref");
      self.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self.emit("error", err);
        self.emit("close");
      }
    };
    RandomAccessReader.prototype.createReadStream = function(options2) {
      if (options2 == null) options2 = {};
      var start3 = options2.start;
      var end = options2.end;
      if (start3 === end) {
        var emptyStream = new PassThrough();
        setImmediate(function() {
          emptyStream.end();
        });
        return emptyStream;
      }
      var stream2 = this._readStreamForRange(start3, end);
      var destroyed = false;
      var refUnrefFilter = new RefUnrefFilter(this);
      stream2.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) refUnrefFilter.emit("error", err);
        });
      });
      installDestroyFn(refUnrefFilter, function() {
        stream2.unpipe(refUnrefFilter);
        refUnrefFilter.unref();
        stream2.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start3);
      refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) byteCounter.emit("error", err);
        });
      });
      installDestroyFn(byteCounter, function() {
        destroyed = true;
        refUnrefFilter.unpipe(byteCounter);
        refUnrefFilter.destroy();
      });
      return stream2.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader.prototype._readStreamForRange = function(start3, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader.prototype.read = function(buffer2, offset, length, position, callback2) {
      var readStream = this.createReadStream({ start: position, end: position + length });
      var writeStream = new Writable();
      var written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer2, offset + written, 0, chunk.length);
        written += chunk.length;
        cb();
      };
      writeStream.on("finish", callback2);
      readStream.on("error", function(error) {
        callback2(error);
      });
      readStream.pipe(writeStream);
    };
    RandomAccessReader.prototype.close = function(callback2) {
      setImmediate(callback2);
    };
    util.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context) {
      PassThrough.call(this);
      this.context = context;
      this.context.ref();
      this.unreffedYet = false;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref();
      cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      if (this.unreffedYet) return;
      this.unreffedYet = true;
      this.context.unref();
    };
    var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
    function decodeBuffer(buffer2, isUtf8) {
      if (isUtf8) {
        return buffer2.toString("utf8");
      } else {
        var result = "";
        for (var i = 0; i < buffer2.length; i++) {
          result += cp437[buffer2[i]];
        }
        return result;
      }
    }
    function readUInt64LE(buffer2, offset) {
      var lower32 = buffer2.readUInt32LE(offset);
      var upper32 = buffer2.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    if (typeof Buffer.allocUnsafe === "function") {
      newBuffer = function(len) {
        return Buffer.allocUnsafe(len);
      };
    } else {
      newBuffer = function(len) {
        return new Buffer(len);
      };
    }
    function installDestroyFn(stream2, fn) {
      if (typeof stream2.destroy === "function") {
        stream2._destroy = function(err, cb) {
          fn();
          if (cb != null) cb(err);
        };
      } else {
        stream2.destroy = fn;
      }
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// core/verification/jar-archive.ts
async function readJarArchive(path4) {
  const zip = await readable((0, import_yauzl.openPromise)(path4, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true }));
  try {
    return await readable(readEntries(zip));
  } finally {
    zip.close();
  }
}
async function readEntries(zip) {
  const contentNames = /* @__PURE__ */ new Set();
  const metadata = /* @__PURE__ */ new Map();
  let firstOffset = zip.entryCount === 0 ? 0 : Number.POSITIVE_INFINITY;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf3(entry);
    firstOffset = Math.min(firstOffset, entry.relativeOffsetOfLocalHeader);
    const role = roleOf(name);
    if (role === "folder" || role === "other-signature-file") continue;
    const key = role === "content" ? name : name.toUpperCase();
    if (contentNames.has(key) || metadata.has(key)) throw new UnreadableArchive(`it holds ${JSON.stringify(name)} twice`);
    if (role === "content") contentNames.add(key);
    else metadata.set(key, await readEntry(zip, entry, name, role === "manifest" ? largestManifestInBytes : void 0));
    if (metadata.size > mostSignatureFiles) throw new UnreadableArchive(`it holds more than ${mostSignatureFiles} signature files`);
  }
  if (firstOffset !== 0) throw new UnreadableArchive("it has data before the first entry, which no signature covers");
  return { contentNames: [...contentNames], manifest: metadata.get("META-INF/MANIFEST.MF"), signatures: signaturesIn(metadata) };
}
function signaturesIn(metadata) {
  return [...metadata].filter(([name]) => /\.(RSA|EC|DSA)$/.test(name)).map(([name, block]) => ({ name, block, signatureFile: metadata.get(name.replace(/\.\w+$/, ".SF")) }));
}
async function readEntry(zip, entry, name, limit) {
  const most = limit != null ? limit : name.toUpperCase().endsWith(".SF") ? largestManifestInBytes : largestSignatureInBytes;
  if (entry.uncompressedSize > most) throw new UnreadableArchive(`${JSON.stringify(name)} is too big (${entry.uncompressedSize} bytes)`);
  return (0, import_consumers.buffer)(await zip.openReadStreamPromise(entry));
}
function nameOf3(entry) {
  return entry.fileNameRaw.toString("utf8");
}
function roleOf(name) {
  const upper = name.toUpperCase();
  if (upper === "META-INF/MANIFEST.MF") return "manifest";
  if (/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(upper)) return "signature";
  if (/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(upper)) return "other-signature-file";
  return name.endsWith("/") ? "folder" : "content";
}
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableArchive || error.syscall !== void 0) throw error;
    throw new UnreadableArchive(`it can't be read as a ZIP archive (${error instanceof Error ? error.message : String(error)})`, {
      cause: error
    });
  }
}
var import_consumers, import_yauzl, largestManifestInBytes, largestSignatureInBytes, mostSignatureFiles, UnreadableArchive;
var init_jar_archive = __esm({
  "core/verification/jar-archive.ts"() {
    "use strict";
    import_consumers = require("stream/consumers");
    import_yauzl = __toESM(require_yauzl(), 1);
    largestManifestInBytes = 64 * 1024 * 1024;
    largestSignatureInBytes = 4 * 1024 * 1024;
    mostSignatureFiles = 64;
    UnreadableArchive = class extends Error {
      constructor() {
        super(...arguments);
        __publicField(this, "name", "UnreadableArchive");
      }
    };
  }
});

// core/verification/jar-manifest.ts
function parseManifest(raw) {
  const [main, ...named] = splitSections(raw).map((bytes) => ({ raw: bytes, attributes: attributesOf2(bytes) }));
  const sections = /* @__PURE__ */ new Map();
  let repeated;
  for (const section of named) {
    const name = section.attributes.get("NAME");
    if (name === void 0) continue;
    if (sections.has(name)) repeated = name;
    sections.set(name, section);
  }
  return { raw, main: main != null ? main : { raw, attributes: /* @__PURE__ */ new Map() }, sections, repeated };
}
function checkDigests(section, suffix, bytes) {
  const stated = [...digestNames2].flatMap(([name, digest]) => {
    const value = section.attributes.get(`${name}${suffix}`.toUpperCase());
    return value === void 0 ? [] : [{ digest, value }];
  });
  if (stated.length === 0) return "absent";
  return stated.every(({ digest, value }) => (0, import_node_crypto10.createHash)(digest).update(bytes).digest("base64") === value) ? "fits" : "differs";
}
function statesDigest(section) {
  return [...digestNames2.keys()].some((name) => section.attributes.has(`${name}-DIGEST`));
}
function splitSections(raw) {
  const text3 = raw.toString("latin1");
  const sections = [];
  let start3 = 0;
  for (const line of text3.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const end = line.index + line[0].length;
    const isBlank = line[1] === "";
    if (!isBlank && end < text3.length) continue;
    if (end > start3 && (line.index > start3 || !isBlank)) sections.push(raw.subarray(start3, end));
    start3 = end;
  }
  return sections;
}
function attributesOf2(section) {
  const unfolded = section.toString("latin1").replace(/(\r\n|\n|\r) /g, "");
  const attributes2 = /* @__PURE__ */ new Map();
  for (const line of unfolded.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(": ");
    if (colon > 0) attributes2.set(line.slice(0, colon).toUpperCase(), Buffer.from(line.slice(colon + 2), "latin1").toString("utf8"));
  }
  return attributes2;
}
var import_node_crypto10, digestNames2;
var init_jar_manifest = __esm({
  "core/verification/jar-manifest.ts"() {
    "use strict";
    import_node_crypto10 = require("crypto");
    digestNames2 = /* @__PURE__ */ new Map([
      ["SHA-256", "sha256"],
      ["SHA-384", "sha384"],
      ["SHA-512", "sha512"]
    ]);
  }
});

// core/verification/jar-signature.ts
async function checkJarSignature(jar, certificate) {
  try {
    return judge3(await readJarArchive(jar), certificate);
  } catch (error) {
    if (error instanceof UnreadableArchive) return { state: "invalid", reason: error.message };
    throw error;
  }
}
function judge3(archive, certificate) {
  var _a, _b;
  if (archive.signatures.length === 0) return { state: "unsigned", reason: "there is no signature block in META-INF" };
  const blocks = archive.signatures.map((files) => checkBlock(archive, files, certificate));
  const right = blocks.find(({ verdict }) => verdict.state === "valid");
  const first = (_a = right != null ? right : blocks.find(({ byOther }) => !byOther)) != null ? _a : blocks[0];
  return (_b = first == null ? void 0 : first.verdict) != null ? _b : { state: "unsigned", reason: "there is no signature block in META-INF" };
}
function checkBlock(archive, { name, block, signatureFile }, certificate) {
  const wrong = (reason, byOther = false) => ({
    verdict: { state: "invalid", reason: `${name}: ${reason}` },
    byOther
  });
  if (signatureFile === void 0) return wrong("its signature file (.SF) is missing");
  try {
    const signed = parseSignedData(block);
    if (signed.content !== void 0 && !signed.content.equals(signatureFile)) return wrong("it is over another signature file");
    const check = checkSignedBy(certificate, signed, signatureFile);
    if (check.state === "wrong") return wrong(check.reason, check.byOther);
    const timestamp = checkTimestamp(check.signer, signed);
    if (timestamp.state === "invalid") return wrong(`its timestamp is not right: ${timestamp.reason}`);
    const gap = coverageGap(archive, signatureFile);
    if (gap !== void 0) return wrong(gap);
    const time = timestamp.state === "valid" ? timestamp.time.toISOString() : void 0;
    const notes2 = timestamp.state === "valid" ? [`timestamp of ${timestamp.time.toISOString()} by ${timestamp.authority}`] : [];
    const verdict = {
      state: "valid",
      verifier: "JAR signature check",
      notes: notes2,
      ...time === void 0 ? {} : { timestampedAt: time }
    };
    return { verdict, byOther: false };
  } catch (error) {
    if (error instanceof MalformedDer) return wrong(`it is malformed: ${error.message}`);
    throw error;
  }
}
function coverageGap({ contentNames, manifest: manifestBytes }, signatureFileBytes) {
  var _a;
  if (manifestBytes === void 0) return "the manifest is missing";
  const manifest = parseManifest(manifestBytes);
  const signatureFile = parseManifest(signatureFileBytes);
  const repeated = (_a = manifest.repeated) != null ? _a : signatureFile.repeated;
  if (repeated !== void 0) return `the manifest names ${JSON.stringify(repeated)} twice`;
  const isWhole = checkDigests(signatureFile.main, "-Digest-Manifest", manifest.raw) === "fits";
  if (!isWhole && checkDigests(signatureFile.main, "-Digest-Manifest-Main-Attributes", manifest.main.raw) !== "fits") {
    return "the manifest was changed after signing";
  }
  for (const name of contentNames) {
    const section = manifest.sections.get(name);
    if (section === void 0 || !statesDigest(section)) return `the entry ${JSON.stringify(name)} is not signed`;
    if (isWhole) continue;
    const signed = signatureFile.sections.get(name);
    if (signed === void 0) return `the entry ${JSON.stringify(name)} is not signed by it`;
    if (checkDigests(signed, "-Digest", section.raw) !== "fits")
      return `the manifest's section of ${JSON.stringify(name)} was changed after signing`;
  }
  return void 0;
}
var init_jar_signature = __esm({
  "core/verification/jar-signature.ts"() {
    "use strict";
    init_check_signer();
    init_der();
    init_jar_archive();
    init_jar_manifest();
    init_signed_data();
    init_timestamp();
  }
});

// core/verification/raw-signature.ts
async function checkRawSignature(certificate, file, signature, digest, padding) {
  const size = await sizeOf(signature);
  if (size === void 0) return { state: "unsigned", reason: "there is no signature file" };
  if (size === 0) return { state: "invalid", reason: "the signature file is empty" };
  if (size > largestSignatureInBytes2) return { state: "invalid", reason: `the signature file is too big (${size} bytes)` };
  const verify2 = (0, import_node_crypto11.createVerify)(digest);
  await readInto(file, (chunk) => verify2.update(chunk));
  if (!verify2.verify(keyFor(certificate, padding), await (0, import_promises13.readFile)(signature))) {
    return { state: "invalid", reason: `the signature does not fit the file, the certificate, or ${digest}` };
  }
  return { state: "valid", verifier: "Node.js crypto", notes: [] };
}
function keyFor({ publicKey }, padding) {
  if (publicKey.asymmetricKeyType !== "rsa") return { key: publicKey, dsaEncoding: "der" };
  return padding === "pss" ? { key: publicKey, padding: import_node_crypto11.constants.RSA_PKCS1_PSS_PADDING, saltLength: import_node_crypto11.constants.RSA_PSS_SALTLEN_DIGEST } : { key: publicKey, padding: import_node_crypto11.constants.RSA_PKCS1_PADDING };
}
async function sizeOf(path4) {
  try {
    return (await (0, import_promises13.stat)(path4)).size;
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
async function readInto(file, use2) {
  const handle = await (0, import_promises13.open)(file, "r");
  try {
    const buffer2 = Buffer.allocUnsafe(readSizeInBytes);
    for (; ; ) {
      const { bytesRead } = await handle.read(buffer2, 0, buffer2.length);
      if (bytesRead === 0) return;
      use2(buffer2.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
var import_node_crypto11, import_promises13, readSizeInBytes, largestSignatureInBytes2;
var init_raw_signature = __esm({
  "core/verification/raw-signature.ts"() {
    "use strict";
    import_node_crypto11 = require("crypto");
    import_promises13 = require("fs/promises");
    readSizeInBytes = 1024 * 1024;
    largestSignatureInBytes2 = 64 * 1024;
  }
});

// core/verification/read-at.ts
async function readAt(handle, position, length) {
  const buffer2 = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer2, filled, length - filled, position + filled);
    if (bytesRead === 0) throw new RangeError("it ends too early");
    filled += bytesRead;
  }
  return buffer2;
}
var init_read_at = __esm({
  "core/verification/read-at.ts"() {
    "use strict";
  }
});

// core/verification/compound-file.ts
async function uncoveredInCompoundFile(handle, size) {
  const header = await readAt(handle, 0, 512);
  const sectorSize = 2 ** header.readUInt16LE(30);
  if (sectorSize !== 512 && sectorSize !== 4096) throw new RangeError("its sectors have an unknown size");
  if (size % sectorSize !== 0) return "has data behind its last sector";
  const layout = await readLayout(handle, header, sectorSize, size / sectorSize - 1);
  followChain(layout, header.readUInt32LE(60));
  const directory = await readChain(handle, layout, header.readUInt32LE(48));
  for (let offset = 0; offset < directory.length; offset += directoryEntrySize) followStream(layout, directory, offset);
  for (let sector = 0; sector < layout.sectorCount; sector += 1) {
    if (layout.used.has(sector)) continue;
    const isEmpty = (await readSector(handle, layout, sector)).every((byte) => byte === 0);
    if (!isEmpty) return "has data that belongs to none of its streams";
  }
  return void 0;
}
async function readLayout(handle, header, sectorSize, sectorCount) {
  const perSector = sectorSize / 4;
  const layout = {
    sectorSize,
    sectorCount,
    miniStreamCutoff: header.readUInt32LE(56),
    next: new Uint32Array(Math.ceil(sectorCount / perSector) * perSector).fill(4294967295),
    used: /* @__PURE__ */ new Set()
  };
  const tableSectors = Array.from({ length: 109 }, (_, index) => header.readUInt32LE(76 + index * 4));
  for (let list = header.readUInt32LE(68); list < firstSpecialSector; ) {
    use(layout, list);
    const content = await readSector(handle, layout, list);
    for (let index = 0; index < perSector - 1; index += 1) tableSectors.push(content.readUInt32LE(index * 4));
    list = content.readUInt32LE(sectorSize - 4);
  }
  let filled = 0;
  for (const sector of tableSectors.filter((number) => number < firstSpecialSector)) {
    use(layout, sector);
    const content = await readSector(handle, layout, sector);
    for (let index = 0; index < perSector && filled < layout.next.length; index += 1)
      layout.next[filled++] = content.readUInt32LE(index * 4);
  }
  return layout;
}
function followStream(layout, directory, offset) {
  const type = directory.readUInt8(offset + 66);
  const isRoot2 = type === 5;
  const size = directory.readUInt32LE(offset + 120);
  if (isRoot2 || type === 2 && size >= layout.miniStreamCutoff) followChain(layout, directory.readUInt32LE(offset + 116));
}
function followChain(layout, start3) {
  var _a;
  const sectors = [];
  for (let sector = start3; sector < firstSpecialSector; sector = (_a = layout.next[sector]) != null ? _a : 4294967295) {
    use(layout, sector);
    sectors.push(sector);
  }
  return sectors;
}
function use({ used, sectorCount }, sector) {
  if (sector >= sectorCount) throw new RangeError("it names a sector that it does not have");
  if (used.has(sector)) throw new RangeError("two of its parts share a sector");
  used.add(sector);
}
async function readChain(handle, layout, start3) {
  const sectors = followChain(layout, start3);
  const contents = [];
  for (const sector of sectors) contents.push(await readSector(handle, layout, sector));
  return Buffer.concat(contents);
}
function readSector(handle, { sectorSize }, sector) {
  return readAt(handle, (sector + 1) * sectorSize, sectorSize);
}
var firstSpecialSector, directoryEntrySize;
var init_compound_file = __esm({
  "core/verification/compound-file.ts"() {
    "use strict";
    init_read_at();
    firstSpecialSector = 4294967290;
    directoryEntrySize = 128;
  }
});

// core/verification/uncovered-data.ts
async function uncoveredData(file) {
  const handle = await (0, import_promises14.open)(file, "r");
  try {
    const { size } = await handle.stat();
    const head = await readAt(handle, 0, 64);
    if (head.toString("latin1", 0, 2) === "MZ") return await inExecutable(handle, head, size);
    if (head.toString("latin1", 0, 4) === "MSCF") return await inCabinet(handle, head, size);
    if (head.readBigUInt64BE(0) === 0xd0cf11e0a1b11ae1n) return await uncoveredInCompoundFile(handle, size);
    if (scriptExtensions.includes((0, import_node_path13.extname)(file).toLowerCase())) return await inScript(handle, size);
    return "is of a kind whose signature can not be checked here";
  } catch (error) {
    if (error instanceof RangeError || error instanceof MalformedDer) return `is damaged: ${error.message}`;
    throw error;
  } finally {
    await handle.close();
  }
}
async function inExecutable(handle, head, size) {
  const header = await readAt(handle, head.readUInt32LE(60), 24 + 112 + 5 * 8);
  const directories = 24 + (header.readUInt16LE(24) === 523 ? 112 : 96);
  const offset = header.readUInt32LE(directories + 4 * 8);
  const tableSize = header.readUInt32LE(directories + 4 * 8 + 4);
  if (offset + tableSize !== size) return "has data behind its signature";
  return inSignature(handle, offset + 8, size);
}
async function inCabinet(handle, head, size) {
  const hasReservedArea = (head.readUInt16LE(30) & 4) !== 0 && head.readUInt16LE(36) === 20;
  if (!hasReservedArea) return "has no place for a signature";
  const offset = head.readUInt32LE(44);
  return offset + head.readUInt32LE(48) === size ? inSignature(handle, offset, size) : "has data behind its signature";
}
async function inSignature(handle, offset, size) {
  const end = offset + lengthOfDer(await readAt(handle, offset, 6));
  const isPadding = size - end <= mostPaddingInBytes && (await readAt(handle, end, size - end)).every((byte) => byte === 0);
  return isPadding ? void 0 : "has data behind its signature";
}
async function inScript(handle, size) {
  if (size > largestScriptInBytes) return "is too big for a script";
  const bytes = await readAt(handle, 0, size);
  const isUtf16 = bytes.length >= 2 && bytes.readUInt16BE(0) === 65534;
  const text3 = bytes.toString(isUtf16 ? "utf16le" : "utf8");
  const begin = /^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(text3);
  return begin !== null && signatureBlock.test(text3.slice(begin.index)) ? void 0 : "has text behind its signature";
}
var import_promises14, import_node_path13, largestScriptInBytes, mostPaddingInBytes, scriptExtensions, signatureBlock;
var init_uncovered_data = __esm({
  "core/verification/uncovered-data.ts"() {
    "use strict";
    import_promises14 = require("fs/promises");
    import_node_path13 = require("path");
    init_compound_file();
    init_der();
    init_read_at();
    largestScriptInBytes = 64 * 1024 * 1024;
    mostPaddingInBytes = 15;
    scriptExtensions = [".ps1", ".psm1", ".psd1", ".ps1xml", ".psc1", ".cdxml", ".mof"];
    signatureBlock = new RegExp(
      [
        /^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
        /^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
        /^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/
      ].map(({ source }) => source).join("|")
    );
  }
});

// core/verification/verifier.ts
function createVerifier({ signer, run: run2, scratchDirectory }) {
  return {
    signer: {
      sha256: signer.fingerprint256.replaceAll(":", "").toLowerCase(),
      subject: signer.subject.replaceAll("\n", ", "),
      certificatePem: signer.toString()
    },
    async withScratch(use2) {
      const directory = await (0, import_promises15.mkdtemp)((0, import_node_path14.join)(scratchDirectory, "verify-"));
      try {
        return await use2(directory);
      } finally {
        await (0, import_promises15.rm)(directory, { recursive: true, force: true });
      }
    },
    run: (command) => run2(command),
    rawSignature: (file, signature, digest, padding) => checkRawSignature(signer, file, signature, digest, padding),
    authenticodeSignature: async (pkcs7) => checkAuthenticode(await (0, import_promises15.readFile)(pkcs7), signer),
    uncoveredData,
    jarSignature: (jar) => checkJarSignature(jar, signer)
  };
}
var import_promises15, import_node_path14;
var init_verifier = __esm({
  "core/verification/verifier.ts"() {
    "use strict";
    import_promises15 = require("fs/promises");
    import_node_path14 = require("path");
    init_authenticode();
    init_jar_signature();
    init_raw_signature();
    init_uncovered_data();
  }
});

// core/signing/explain.ts
async function explainFailure(question) {
  var _a, _b, _c;
  const { tool, file, captured, failure, timeLimitInSeconds: timeLimitInSeconds2 } = question;
  const options2 = { file, details: await detailsOf(question) };
  const full2 = diskFull(captured.output);
  if (full2 !== void 0) {
    return new SigningError("OUTPUT_NOT_WRITABLE", `${tool} could not write the result for ${file}: ${full2}.`, {
      ...options2,
      hint: "Free space on the disk that holds the result, or set output-directory to another one."
    });
  }
  if (captured.timedOut) {
    return new SigningError("TIME_LIMIT", `${tool} did not finish ${file} within ${timeLimitInSeconds2} s and was stopped.`, {
      ...options2,
      hint: "Either the service hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files."
    });
  }
  if (failure.ckr !== void 0) {
    const advice2 = adviceFor(failure.ckr);
    return new SigningError(advice2.code, `${tool} could not sign ${file}: ${failure.ckr}, ${advice2.meaning}.`, { ...options2, hint: advice2.hint });
  }
  if (failure.code !== void 0) {
    return new SigningError(failure.code, `${tool} could not sign ${file}: ${(_a = failure.message) != null ? _a : "see its words below"}.`, {
      ...options2,
      ...hintFor(failure.code)
    });
  }
  const crash = (_c = captured.signal) != null ? _c : crashExitCodes.get((_b = captured.exitCode) != null ? _b : 0);
  if (crash !== void 0 && (captured.signal === null || crashSignals.has(crash))) {
    return new SigningError("SIGNING_FAILED", `${tool} crashed (${crash}) while it signed ${file}.`, {
      ...options2,
      hint: "Its last words are below. Where there are none, set log-level to debug for the library's own log."
    });
  }
  return new SigningError("SIGNING_FAILED", `${tool} could not sign ${file}: ${endOf(captured)}.`, {
    ...options2,
    hint: "Its own words are below."
  });
}
async function readLibraryLog(logDirectory, redact) {
  const text3 = await (0, import_promises16.readFile)((0, import_node_path15.join)(logDirectory, libraryLog), "utf8").catch(() => "");
  return redact(tailOf(text3));
}
async function detailsOf({ tool, captured, logDirectory, redact }) {
  const log2 = await readLibraryLog(logDirectory, redact);
  const parts = [`${tool} said:
${tailOf(captured.output) || "(nothing)"}`];
  if (log2 !== "") parts.push(`The library's log ends with:
${log2}`);
  return parts.join("\n\n");
}
function hintFor(code3) {
  const hints = {
    POLICY_NOT_FOUND: "Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",
    TIMESTAMP_FAILED: "Add another server to timestamp-urls; they are tried in order.",
    LIBRARY_NOT_LOADABLE: "Check that the library is the build for this runner and that all that it needs is installed (ldd LIBRARY tells).",
    AUTHENTICATION_FAILED: "Check the API token and the organization id.",
    KEY_TYPE_MISMATCH: "Choose an algorithm that fits the signing policy's key."
  };
  const hint = hints[code3];
  return hint === void 0 ? {} : { hint };
}
function endOf({ exitCode, signal }) {
  return signal === null ? `it ended with exit code ${exitCode != null ? exitCode : "unknown"}` : `it was ended by ${signal}`;
}
function diskFull(output) {
  var _a;
  return (_a = /no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output)) == null ? void 0 : _a[0].toLowerCase();
}
function tailOf(text3) {
  return text3.trimEnd().split("\n").slice(-tailInLines).join("\n");
}
var import_promises16, import_node_path15, libraryLog, tailInLines, crashExitCodes, crashSignals;
var init_explain = __esm({
  "core/signing/explain.ts"() {
    "use strict";
    import_promises16 = require("fs/promises");
    import_node_path15 = require("path");
    init_ckr();
    init_errors();
    libraryLog = "SignPath.CryptoProviders.Cryptoki.txt";
    tailInLines = 25;
    crashExitCodes = /* @__PURE__ */ new Map([
      [134, "SIGABRT"],
      [135, "SIGBUS"],
      [139, "SIGSEGV"]
    ]);
    crashSignals = /* @__PURE__ */ new Set(["SIGABRT", "SIGBUS", "SIGSEGV", "SIGILL", "SIGFPE"]);
  }
});

// core/signing/sign-file.ts
async function signFile(planned, context) {
  var _a;
  const startedAt = performance.now();
  const { session, workingDirectory } = context;
  const { file, destination, reason } = planned;
  const tool = tools[planned.tool];
  const common = { file: file.name, tool: tool.name, reason, result: relativeName(destination, workingDirectory) };
  const existing = await checkExisting(planned, tool, context);
  if (existing !== void 0) {
    await keepAsItIs(planned, tool, context);
    const { size } = await (0, import_promises17.stat)(destination);
    const durationInMilliseconds = since(startedAt);
    return { ...common, status: "skipped", sizeInBytes: size, verifiedBy: existing.verifier, notes: ["was signed already"], attempts: 0, durationInMilliseconds };
  }
  const before = await (0, import_promises17.stat)(file.realPath);
  const reservation = await context.staging.reserve(destination);
  try {
    const { attempts, timestampUrl } = await signWithRetries(planned, tool, reservation, context);
    const verdict = session.inputs.verify ? await prove(planned, tool, reservation.output, timestampUrl !== void 0, context) : void 0;
    const [input, result] = await Promise.all([digestOf2(file.realPath), digestOf2(reservation.output)]);
    await checkUnchanged(planned, before);
    const { size } = await (0, import_promises17.stat)(reservation.output);
    await reservation.publish({ mode: tool.result.kind === "embedded" ? file.mode : 420 });
    return {
      ...common,
      status: "signed",
      sizeInBytes: size,
      sha256: { input, result },
      ...verdict === void 0 ? {} : { verifiedBy: verdict.verifier },
      ...timestampUrl === void 0 ? {} : { timestampUrl },
      notes: (_a = verdict == null ? void 0 : verdict.notes) != null ? _a : [],
      attempts,
      durationInMilliseconds: since(startedAt)
    };
  } catch (error) {
    await reservation.discard();
    throw error;
  }
}
async function checkExisting(planned, tool, context) {
  const { existingSignature, timestampUrls } = context.session.inputs;
  if (existingSignature === "replace") return void 0;
  const { file, destination } = planned;
  const signature = tool.result.kind === "detached" ? destination : file.realPath;
  if (!await exists2(signature)) return void 0;
  const timestamped = timestampUrls.length > 0 && tool.honours.includes("timestamp-urls");
  const verdict = await tool.verify({ file: file.realPath, signature, timestamped }, context.tool, context.verifier);
  if (existingSignature === "error" && verdict.state !== "unsigned") {
    const what = verdict.state === "valid" ? "is signed already" : `has a signature already, and not a good one: ${verdict.reason}`;
    throw new SigningError("ALREADY_SIGNED", `${file.name} ${what}.`, {
      file: file.name,
      hint: "Set existing-signature to skip (leaves what is signed rightly) or to replace."
    });
  }
  return verdict.state === "valid" ? verdict : void 0;
}
async function keepAsItIs({ file, destination }, tool, { staging }) {
  if (tool.result.kind === "detached" || destination === file.realPath) return;
  const reservation = await staging.reserve(destination);
  try {
    await (0, import_promises17.copyFile)(file.realPath, reservation.output);
    await reservation.publish({ mode: file.mode });
  } catch (error) {
    await reservation.discard();
    throw error;
  }
}
async function signWithRetries(planned, tool, reservation, context) {
  const { inputs, host, signal } = context.session;
  const timestampUrls = tool.honours.includes("timestamp-urls") ? inputs.timestampUrls : [];
  for (let attempts = 1; ; attempts += 1) {
    const failure = await signOnce(planned, tool, reservation, timestampUrls, context);
    if (!(failure instanceof SigningError)) return { attempts, timestampUrl: failure.timestampUrl };
    if (!failure.transient || attempts > inputs.retries) throw failure;
    const delay = delayBefore(attempts);
    host.warning(`${failure.message} Trying again in ${(delay / 1e3).toFixed(1)} s (${attempts} of ${inputs.retries}).`, { file: planned.file.name });
    await (0, import_promises18.setTimeout)(delay, void 0, { signal }).catch(() => {
      throw new SigningError("CANCELLED", `Signing ${planned.file.name} was cancelled.`, { file: planned.file.name });
    });
  }
}
async function signOnce(planned, tool, reservation, timestampUrls, context) {
  const { session } = context;
  const servers = timestampUrls.length > 0 ? timestampUrls : [void 0];
  let failure;
  for (const timestampUrl of servers) {
    await (0, import_promises17.rm)(reservation.output, { force: true });
    const command = tool.sign({ input: planned.file.realPath, output: reservation.output, timestampUrl }, context.tool);
    const captured = await session.capture({ ...command, environment: { ...context.credentials, ...command.environment } });
    if (captured.exitCode === 0 && !captured.timedOut) return { timestampUrl };
    failure = await explainFailure({
      tool: tool.name,
      file: planned.file.name,
      captured,
      failure: tool.readFailure(captured.output, captured.exitCode),
      timeLimitInSeconds: session.inputs.timeLimitInSeconds,
      logDirectory: context.logDirectory,
      redact: session.redact
    });
    if (failure.code !== "TIMESTAMP_FAILED") return failure;
    session.host.warning(`No timestamp from ${timestampUrl != null ? timestampUrl : ""} for ${planned.file.name}.`, { file: planned.file.name });
  }
  return failure != null ? failure : new SigningError("INTERNAL_ERROR", `${tool.name} was not run for ${planned.file.name}.`);
}
async function prove(planned, tool, result, timestamped, context) {
  const detached = tool.result.kind === "detached";
  const request = { file: detached ? planned.file.realPath : result, signature: result, timestamped };
  const verdict = await tool.verify(request, context.tool, context.verifier);
  if (verdict.state === "valid") return verdict;
  throw new SigningError("VERIFICATION_FAILED", `${tool.name} ended well, but what it made for ${planned.file.name} is not a good signature: ${verdict.reason}.`, {
    file: planned.file.name,
    hint: "The result was thrown away and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this."
  });
}
async function checkUnchanged(planned, before) {
  const after = await (0, import_promises17.stat)(planned.file.realPath);
  if (after.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino) return;
  throw new SigningError("SIGNING_FAILED", `${planned.file.name} was changed by something else while it was signed.`, {
    file: planned.file.name,
    hint: "Sign after the step that writes the file has ended."
  });
}
async function digestOf2(path4) {
  const hash = (0, import_node_crypto12.createHash)("sha256");
  for await (const piece of (0, import_node_fs8.createReadStream)(path4, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest("hex");
}
function delayBefore(attempt2) {
  const longest = Math.min(firstDelayInMilliseconds * 2 ** (attempt2 - 1), longestDelayInMilliseconds);
  return longest * (0.5 + Math.random() / 2);
}
async function exists2(path4) {
  return (0, import_promises17.stat)(path4).then(() => true, () => false);
}
function since(startedAt) {
  return Math.round(performance.now() - startedAt);
}
var import_node_crypto12, import_node_fs8, import_promises17, import_promises18, firstDelayInMilliseconds, longestDelayInMilliseconds;
var init_sign_file = __esm({
  "core/signing/sign-file.ts"() {
    "use strict";
    import_node_crypto12 = require("crypto");
    import_node_fs8 = require("fs");
    import_promises17 = require("fs/promises");
    import_promises18 = require("timers/promises");
    init_errors();
    init_plan();
    init_registry();
    init_explain();
    firstDelayInMilliseconds = 1e3;
    longestDelayInMilliseconds = 3e4;
  }
});

// core/signing/queue.ts
async function signAll(files, context) {
  const { host, inputs, signal } = context.session;
  const failures2 = [];
  let done = 0;
  const reports = await pMap(
    files,
    async (planned) => {
      if (signal.aborted || failures2.length > 0 && inputs.failFast) return notStarted(planned);
      const report2 = await signFile(planned, context).catch((error) => failed(planned, error, failures2));
      done += 1;
      host.progress(done, files.length);
      if (report2.status !== "failed") host.info(describe(report2));
      return report2;
    },
    { concurrency: inputs.parallel }
  );
  return { files: reports, failures: failures2 };
}
function describe({ file, tool, status, verifiedBy, result, durationInMilliseconds }) {
  const proof = verifiedBy === void 0 ? "not verified" : `verified by ${verifiedBy}`;
  const what = status === "skipped" ? "was signed already" : `signed with ${tool} in ${(durationInMilliseconds / 1e3).toFixed(1)} s`;
  const place = result === void 0 || result === file ? "" : ` -> ${result}`;
  return `${file}: ${what}, ${proof}${place}`;
}
function notStarted({ file, tool, reason }) {
  return { file: file.name, tool, reason, status: "not-started", notes: [], attempts: 0, durationInMilliseconds: 0 };
}
function failed(planned, error, failures2) {
  const { name } = planned.file;
  const failure = error instanceof SigningError ? error : new SigningError("INTERNAL_ERROR", `${name} could not be signed: ${error instanceof Error ? error.message : String(error)}.`, { cause: error, file: name });
  failures2.push(failure);
  return { ...notStarted(planned), status: "failed", error: toErrorReport(failure) };
}
var init_queue = __esm({
  "core/signing/queue.ts"() {
    "use strict";
    init_p_map();
    init_errors();
    init_failure();
    init_sign_file();
  }
});

// core/signing/sign-files.ts
var sign_files_exports = {};
__export(sign_files_exports, {
  signFiles: () => signFiles
});
async function signFiles(prepared2, outcome) {
  const { session, plan, certificate, credentials, logDirectory, facts } = prepared2;
  if (plan.files.length === 0 || certificate === void 0) return;
  const staging = createStaging(session.workspace);
  try {
    const { files, failures: failures2 } = await signAll(plan.files, {
      session,
      staging,
      tool: toolContext(prepared2),
      verifier: createVerifier({
        signer: certificate.leaf,
        run: (command) => session.capture(command),
        scratchDirectory: await session.workspace.folder("verify")
      }),
      credentials: { ...credentials.public, ...credentials.secret },
      logDirectory,
      workingDirectory: facts.workingDirectory
    });
    outcome.files = files;
    throwFailures(session, failures2, files.length);
  } finally {
    await staging.finish();
  }
}
function throwFailures({ host, signal }, failures2, total) {
  var _a;
  const [first, ...others] = failures2;
  if (signal.aborted) throw (_a = failures2.find(({ code: code3 }) => code3 === "CANCELLED")) != null ? _a : new SigningError("CANCELLED", "The run was cancelled.");
  if (first === void 0) return;
  if (others.length === 0) throw first;
  for (const failure of failures2) showFailure(host, failure);
  throw new SigningError(first.code, `${failures2.length} of ${total} files could not be signed; the first one: ${first.message}`, {
    hint: "Each of them is listed above.",
    cause: first
  });
}
function toolContext({ session, plan, facts, key, configuration }) {
  var _a, _b;
  const { digest, padding, outputFormat } = session.inputs;
  if (key === void 0) throw new SigningError("INTERNAL_ERROR", "There are files to sign, but no key is known.");
  return {
    key,
    options: { digest, padding, outputFormat, extraArguments: session.inputs.arguments },
    configuration,
    backend: (_b = (_a = plan.openssl) == null ? void 0 : _a.backend) != null ? _b : "engine",
    command: (name) => {
      var _a2, _b2;
      const path4 = name === "openssl" ? (_a2 = facts.openssl) == null ? void 0 : _a2.program : (_b2 = facts.commands[name]) == null ? void 0 : _b2.path;
      if (path4 === void 0) throw new SigningError("PREREQUISITE_MISSING", `${name} is not on this machine.`);
      return path4;
    }
  };
}
var init_sign_files = __esm({
  "core/signing/sign-files.ts"() {
    "use strict";
    init_errors();
    init_failure();
    init_staging();
    init_verifier();
    init_queue();
  }
});

// cli/commands.ts
var import_node_fs10 = require("fs");
var import_node_path17 = require("path");
init_errors();
init_failure();

// core/deliver.ts
var import_node_path2 = require("path");
init_errors();
init_failure();

// core/report/text.ts
var import_node_util = require("util");
function visible(text3) {
  return text3.replace(deceptive, (character) => {
    var _a;
    return `\\u{${((_a = character.codePointAt(0)) != null ? _a : 0).toString(16)}}`;
  });
}
function visibleLines(text3) {
  const plain3 = (0, import_node_util.stripVTControlCharacters)(text3).replace(/\r\n?/g, "\n");
  return plain3.replace(deceptive, (character) => character === "\n" || character === "	" ? character : visible(character));
}
var deceptive = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
function shorten(text3, limit) {
  if (text3.length <= limit) return text3;
  const keep = limit - 1;
  const head = text3.slice(0, Math.ceil(keep / 2)).replace(/[\ud800-\udbff]$/, "");
  const tail = text3.slice(text3.length - Math.floor(keep / 2)).replace(/^[\udc00-\udfff]/, "");
  return `${head}…${tail}`;
}
function formatDuration(milliseconds) {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
  const seconds2 = Math.round(milliseconds / 1e3);
  if (seconds2 < 3600) return `${Math.floor(seconds2 / 60)} min ${seconds2 % 60} s`;
  return `${Math.floor(seconds2 / 3600)} h ${Math.floor(seconds2 % 3600 / 60)} min`;
}
function countOf(count, noun) {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function formatNumber(count) {
  return count.toLocaleString("en-US");
}
function statusText(status) {
  return status === "not-started" ? "not started" : status;
}

// core/report/escape.ts
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeMarkup(text3) {
  return visible(text3).replace(/[&<>"']/g, (character) => {
    var _a;
    return (_a = entities[character]) != null ? _a : "";
  });
}
function escapeMarkupLines(text3) {
  return visibleLines(text3).replace(/[&<>"']/g, (character) => {
    var _a;
    return (_a = entities[character]) != null ? _a : "";
  });
}
function escapeMarkdown(text3) {
  const line = visible(text3.replace(/\s*[\r\n]+\s*/g, " "));
  return line.replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g, (character) => `&#${character.charCodeAt(0)};${linking.has(character) ? "<wbr>" : ""}`).replace(/www(?=\.)/gi, "$&<wbr>");
}
var linking = /* @__PURE__ */ new Set(["@", "#", ":"]);

// core/report/overview.ts
var statuses = ["failed", "not-started", "skipped", "signed"];
function countStatuses(files) {
  const counts = { signed: 0, skipped: 0, failed: 0, "not-started": 0 };
  for (const file of files) counts[file.status] += 1;
  return counts;
}
function worstFirst(files) {
  return statuses.flatMap((status) => files.filter((file) => file.status === status));
}
function headline(report2) {
  const counts = countStatuses(report2.files);
  switch (report2.outcome) {
    case "signed": {
      const done = report2.files.filter((file) => file.status === "signed");
      if (done.length === 0) return counts.skipped > 0 ? `${countOf(counts.skipped, "file")} signed already` : "Set up for signing";
      const unproved = done.filter((file) => file.verifiedBy === void 0).length;
      if (unproved === 0) return `Signed and verified ${countOf(done.length, "file")}`;
      const note = unproved === done.length ? "not verified" : `${formatNumber(unproved)} of them not verified`;
      return `Signed ${countOf(done.length, "file")}, ${note}`;
    }
    case "prepared":
      return "Set up for signing";
    case "nothing-to-sign":
      return "Nothing to sign";
    case "skipped":
      return "Signing was skipped";
    case "failed":
      return counts.failed === 0 ? "Signing failed" : `${formatNumber(counts.failed)} of ${countOf(report2.files.length, "file")} failed`;
  }
}
function countLine(report2) {
  const counts = countStatuses(report2.files);
  const parts = [...statuses].reverse().flatMap((status) => counts[status] === 0 ? [] : [`${formatNumber(counts[status])} ${statusText(status)}`]);
  return [...parts.length === 0 ? ["no files"] : parts, `in ${formatDuration(report2.durationInMilliseconds)}`].join(", ");
}
function policyName({ signPath }) {
  return [signPath.projectSlug, signPath.signingPolicySlug].filter((slug) => slug !== void 0).join("/");
}
function failureOf(file) {
  var _a;
  return (_a = file.error) != null ? _a : { code: "SIGNING_FAILED", message: "No reason was recorded." };
}
function signerFacts({ signPath, certificate }) {
  return [
    ...code("Project", signPath.projectSlug),
    ...code("Signing policy", signPath.signingPolicySlug),
    ...code("Organization", signPath.organizationId),
    ...certificate === void 0 ? [] : [
      ...plain("Certificate", certificate.subject),
      ...plain("Issuer", certificate.issuer),
      ...code("Serial number", certificate.serialNumber),
      ...code("SHA-256", certificate.sha256),
      ...plain("Valid to", certificate.validTo)
    ]
  ];
}
function runFacts({ options: options2, runner, program, signPath, startedAt }) {
  var _a;
  return [
    ...plain("Digest", options2.digest),
    ...plain("Padding of raw RSA signatures", options2.padding),
    ...plain("Verification", options2.verify ? "on" : "off"),
    ...code("Timestamp servers", options2.timestampUrls.length === 0 ? void 0 : options2.timestampUrls.join(", ")),
    ...plain("Shard", options2.shard),
    ...code("SignPath", signPath.apiUrl),
    ...plain("Runner", [(_a = runner.distribution) != null ? _a : runner.os, runner.arch, program.platform].join(", ")),
    ...plain("OpenSSL", runner.openssl),
    ...code("Cryptoki library", runner.cryptokiLibrary),
    ...plain("Cryptoki version", runner.cryptokiVersion),
    ...plain("Started at", startedAt),
    ...plain("Program", `${program.name} ${program.version}`)
  ];
}
function plain(label, text3) {
  return text3 === void 0 || text3 === "" ? [] : [{ label, text: text3 }];
}
function code(label, text3) {
  return plain(label, text3).map((fact) => ({ ...fact, code: true }));
}

// core/report/markdown.ts
var limits = { rows: 200, failures: 20, warnings: 20, name: 300, message: 1500, details: 4e3 };
var sizeLimit = 512 * 1024;
var outcomeSigns = { signed: "✅", prepared: "✅", "nothing-to-sign": "⚪", skipped: "⚠️", failed: "❌" };
var statusSigns = { signed: "✅", skipped: "⏭️", failed: "❌", "not-started": "⚪" };
function renderSummary(report2) {
  const failed2 = report2.files.filter((file) => file.status === "failed");
  const head = [
    `### ${outcomeSigns[report2.outcome]} ${escapeMarkdown(headline(report2))}`,
    escapeMarkdown(sentence(countLine(report2))),
    ...report2.error === void 0 ? [] : [renderError(report2.error, void 0)],
    ...failed2.slice(0, limits.failures).map((file) => renderError(failureOf(file), file.file)),
    ...failed2.length > limits.failures ? [`… and ${countOf(failed2.length - limits.failures, "more failure")}: see the table and the report.`] : [],
    ...renderWarnings(report2.warnings),
    renderSigner(report2)
  ].filter((block) => block !== "");
  const foot = fold("How and where", factLines(runFacts(report2)));
  const table = renderTable(report2.files, sizeLimit - Buffer.byteLength([...head, foot].join("\n\n")));
  return `${[...head, ...table, foot].join("\n\n")}
`;
}
function renderTable(files, budget) {
  if (files.length === 0) return [];
  const lines3 = ["| File | Tool | Status | Verified by | Time |", "| :-- | :-- | :-- | :-- | --: |"];
  let left = budget;
  for (const file of worstFirst(files).slice(0, limits.rows)) {
    const row = renderRow(file);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    lines3.push(row);
  }
  const more = files.length - (lines3.length - 2);
  return [lines3.join("\n"), ...more > 0 ? [`… and ${countOf(more, "more file")}.`] : []];
}
function renderRow(file) {
  const status = `${statusSigns[file.status]} ${statusText(file.status)}`;
  const cells = [
    code2(file.file),
    escapeMarkdown(file.tool),
    file.error === void 0 ? status : `${status}<br><code>${escapeMarkdown(file.error.code)}</code>`,
    file.verifiedBy === void 0 ? "–" : text(file.verifiedBy),
    file.status === "not-started" ? "–" : formatDuration(file.durationInMilliseconds)
  ];
  return `| ${cells.join(" | ")} |`;
}
function renderError(error, file) {
  const where = file === void 0 ? "" : ` ${code2(file)}`;
  return [
    `**${escapeMarkdown(error.code)}**${where}<br>${text(error.message)}`,
    ...error.hint === void 0 ? [] : [`<b>What to do:</b> ${text(error.hint)}`],
    ...error.details === void 0 || error.details.trim() === "" ? [] : [fold("Details", preformatted(error.details))]
  ].join("\n\n");
}
function renderWarnings(warnings) {
  if (warnings.length === 0) return [];
  const lines3 = warnings.slice(0, limits.warnings).map((warning) => `- ⚠️ ${text(warning)}`);
  const more = warnings.length - lines3.length;
  return [[...lines3, ...more > 0 ? [`- … and ${countOf(more, "more warning")}`] : []].join("\n")];
}
function renderSigner(report2) {
  const { certificate } = report2;
  const policy2 = policyName(report2);
  const line = [
    ...policy2 === "" ? [] : [`Signing policy ${code2(policy2)}`],
    ...certificate === void 0 ? [] : [`certificate ${code2(certificate.subject)}, valid to ${text(certificate.validTo)}`]
  ].join(", ");
  if (certificate === void 0) return sentence(line);
  return `${sentence(line)}

${fold("Certificate", factLines(signerFacts(report2)))}`;
}
function factLines(facts) {
  return facts.map((fact) => `- ${escapeMarkdown(fact.label)}: ${fact.code === true ? code2(fact.text) : text(fact.text)}`).join("\n");
}
function fold(title2, content) {
  return `<details><summary>${escapeMarkdown(title2)}</summary>

${content}

</details>`;
}
function preformatted(details) {
  return `<pre>${escapeMarkupLines(shorten(details.trim(), limits.details))}</pre>`;
}
function code2(name) {
  return `<code>${escapeMarkdown(shorten(name, limits.name))}</code>`;
}
function text(words) {
  return escapeMarkdown(shorten(words, limits.message));
}
function sentence(words) {
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

// core/report/report.ts
var reportSchemaVersion = 1;

// core/report/write.ts
var import_node_crypto2 = require("crypto");
var import_promises = require("fs/promises");
var import_node_path = require("path");
init_errors();

// core/report/html.ts
var import_node_crypto = require("crypto");

// core/report/html-style.ts
var style = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --line: #d8dee4; --text: #1f2328; --soft: #59636e; --code: #eff2f5;
  --signed: #1a7f37; --failed: #cf222e; --skipped: #8a5a00; --not-started: #59636e;
  --signed-back: #dafbe1; --failed-back: #ffebe9; --skipped-back: #fff4cc; --not-started-back: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --line: #30363d; --text: #e6edf3; --soft: #9198a1; --code: #212830;
    --signed: #4ac26b; --failed: #ff8182; --skipped: #e3b341; --not-started: #9198a1;
    --signed-back: #12301d; --failed-back: #3c1618; --skipped-back: #33270a; --not-started-back: #262c34;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 12px; font-size: 18px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; }
code { padding: 1px 5px; border-radius: 5px; background: var(--code); overflow-wrap: anywhere; }
pre { margin: 8px 0 0; padding: 12px; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.hero { padding: 22px 24px; border-left: 6px solid var(--not-started); }
.hero p { margin: 6px 0 0; }
.hero.signed { border-left-color: var(--signed); }
.hero.failed { border-left-color: var(--failed); }
.hero.skipped { border-left-color: var(--skipped); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; padding: 0; list-style: none; }
.badge { display: inline-block; padding: 2px 10px; border-radius: 999px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.signed { color: var(--signed); background: var(--signed-back); }
.badge.failed { color: var(--failed); background: var(--failed-back); }
.badge.skipped { color: var(--skipped); background: var(--skipped-back); }
.badge.not-started { color: var(--not-started); background: var(--not-started-back); }
.problem { margin-top: 12px; padding: 16px 20px; border-left: 6px solid var(--failed); }
.problem.skipped { border-left-color: var(--skipped); }
.problem p { margin: 6px 0 0; overflow-wrap: anywhere; }
.problem h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
summary { cursor: pointer; margin-top: 8px; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 12px; }
dl { margin: 0; padding: 14px 20px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; align-content: start; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; }
tbody th { font-weight: 400; min-width: 220px; }
tbody tr:hover { background: var(--page); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
footer { margin-top: 28px; font-size: 13px; color: var(--soft); }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; } dt { margin-top: 6px; } .facts { grid-template-columns: 1fr; } }
@media print { body { background: none; } .card { break-inside: avoid; } }
`;

// core/report/html.ts
var detailsLimit = 2e4;
var policy = `default-src 'none'; style-src 'sha256-${(0, import_node_crypto.createHash)("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
var heroClass = { signed: "signed", prepared: "signed", "nothing-to-sign": "not-started", skipped: "skipped", failed: "failed" };
function renderHtml(report2) {
  const name = policyName(report2);
  const title2 = `${headline(report2)}${name === "" ? "" : ` – ${name}`}`;
  const lines3 = [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escapeMarkup(title2)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    renderHero(report2, name),
    ...renderProblems(report2),
    ...renderFiles(report2.files),
    "<h2>Signer and run</h2>",
    `<div class="facts">${renderFacts(signerFacts(report2))}${renderFacts(runFacts(report2))}</div>`,
    `<footer>${escapeMarkup(`${report2.program.name} ${report2.program.version}, ${report2.startedAt}`)}</footer>`,
    "</main>",
    "</body>",
    "</html>"
  ];
  return `${lines3.join("\n")}
`;
}
function renderHero(report2, name) {
  const counts = countStatuses(report2.files);
  const badges = statuses.filter((status) => counts[status] > 0).map((status) => `<li class="badge ${status}">${formatNumber(counts[status])} ${statusText(status)}</li>`);
  const where = [
    ...name === "" ? [] : [`Signing policy <code>${escapeMarkup(name)}</code>`],
    `<time datetime="${escapeMarkup(report2.startedAt)}">${escapeMarkup(report2.startedAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC"))}</time>`,
    escapeMarkup(formatDuration(report2.durationInMilliseconds))
  ];
  return [
    `<header class="card hero ${heroClass[report2.outcome]}">`,
    `<h1>${escapeMarkup(headline(report2))}</h1>`,
    `<p class="soft">${where.join(" · ")}</p>`,
    ...badges.length === 0 ? [] : [`<ul class="counts">${badges.join("")}</ul>`],
    "</header>"
  ].join("\n");
}
function renderProblems(report2) {
  const errors = [
    ...report2.error === void 0 ? [] : [renderError2(report2.error, void 0)],
    ...report2.files.filter((file) => file.status === "failed").map((file) => renderError2(failureOf(file), file.file))
  ];
  const warnings = report2.warnings.map((warning) => `<section class="card problem skipped"><p>${escapeMarkup(warning)}</p></section>`);
  return [
    ...errors.length === 0 ? [] : ["<h2>What went wrong</h2>", ...errors],
    ...warnings.length === 0 ? [] : ["<h2>Warnings</h2>", ...warnings]
  ];
}
function renderError2(error, file) {
  return [
    '<section class="card problem">',
    `<h3>${file === void 0 ? "" : `<code>${escapeMarkup(file)}</code> `}<span class="badge failed">${escapeMarkup(error.code)}</span></h3>`,
    `<p>${escapeMarkup(error.message)}</p>`,
    ...error.hint === void 0 ? [] : [`<p><strong>What to do:</strong> ${escapeMarkup(error.hint)}</p>`],
    ...error.details === void 0 || error.details.trim() === "" ? [] : [`<details><summary>Details</summary><pre>${escapeMarkupLines(shorten(error.details.trim(), detailsLimit))}</pre></details>`],
    "</section>"
  ].join("\n");
}
function renderFiles(files) {
  if (files.length === 0) return [];
  const heads = ["File", "Tool", "Status", "Verified by"].map((head) => `<th scope="col">${head}</th>`);
  return [
    "<h2>Files</h2>",
    '<div class="card scroll"><table>',
    "<caption>Files, failed ones first</caption>",
    `<thead><tr>${heads.join("")}<th scope="col" class="number">Time</th></tr></thead>`,
    "<tbody>",
    ...worstFirst(files).map(renderRow2),
    "</tbody></table></div>"
  ];
}
function renderRow2(file) {
  const below = [
    ...file.result === void 0 || file.result === file.file ? [] : [`→ ${escapeMarkup(file.result)}`],
    ...file.reason === "" ? [] : [`${escapeMarkup(file.tool)} because: ${escapeMarkup(file.reason)}`],
    ...file.sha256 === void 0 ? [] : [`SHA-256 of the result: ${escapeMarkup(file.sha256.result)}`],
    ...file.notes.map((note) => escapeMarkup(note)),
    ...file.attempts > 1 ? [`${file.attempts} attempts`] : []
  ];
  const more = below.length === 0 ? "" : `<details><summary>More</summary>${below.map((line) => `<div>${line}</div>`).join("")}</details>`;
  const cells = [
    `<th scope="row"><code>${escapeMarkup(file.file)}</code>${more}</th>`,
    `<td>${escapeMarkup(file.tool)}</td>`,
    `<td><span class="badge ${file.status}">${statusText(file.status)}</span></td>`,
    `<td>${file.verifiedBy === void 0 ? '<span class="soft">–</span>' : escapeMarkup(file.verifiedBy)}</td>`,
    `<td class="number">${file.status === "not-started" ? "–" : formatDuration(file.durationInMilliseconds)}</td>`
  ];
  return `<tr>${cells.join("")}</tr>`;
}
function renderFacts(facts) {
  if (facts.length === 0) return "";
  const items = facts.map(({ label, text: text3, code: code3 }) => {
    const value = code3 === true ? `<code>${escapeMarkup(text3)}</code>` : escapeMarkup(text3);
    return `<dt>${escapeMarkup(label)}</dt><dd>${value}</dd>`;
  });
  return `<dl class="card">${items.join("")}</dl>`;
}

// core/report/json.ts
var keys = {
  schemaVersion: true,
  program: true,
  name: true,
  version: true,
  platform: true,
  startedAt: true,
  outcome: true,
  signPath: true,
  organizationId: true,
  apiUrl: true,
  projectSlug: true,
  signingPolicySlug: true,
  certificate: true,
  subject: true,
  issuer: true,
  serialNumber: true,
  options: true,
  digest: true,
  padding: true,
  verify: true,
  timestampUrls: true,
  shard: true,
  runner: true,
  os: true,
  arch: true,
  distribution: true,
  openssl: true,
  cryptokiLibrary: true,
  cryptokiVersion: true,
  files: true,
  file: true,
  tool: true,
  reason: true,
  status: true,
  input: true,
  result: true,
  sizeInBytes: true,
  sha256: true,
  validTo: true,
  verifiedBy: true,
  timestampUrl: true,
  notes: true,
  attempts: true,
  durationInMilliseconds: true,
  warnings: true,
  error: true,
  code: true,
  message: true,
  hint: true,
  details: true
};
function renderJson(report2) {
  return `${JSON.stringify(report2, Object.keys(keys), 2)}
`;
}

// core/report/junit.ts
var detailsLimit2 = 1e4;
function renderJunit(report2) {
  const counts = countStatuses(report2.files);
  const run2 = runOutcome(report2);
  const totals = attributes({
    tests: report2.files.length + (run2 === "told by the files" ? 0 : 1),
    failures: counts.failed,
    errors: run2 === "error" ? 1 : 0,
    skipped: counts.skipped + counts["not-started"] + (run2 === "skipped" ? 1 : 0),
    time: seconds(report2.durationInMilliseconds)
  });
  const lines3 = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pkcs11-sign"${totals}>`,
    // The schema wants no zone and no fractions; the time is UTC.
    `  <testsuite${attributes({ name: `pkcs11-sign ${policyName(report2)}`.trim(), timestamp: report2.startedAt.slice(0, 19) })}${totals}>`,
    ...renderProperties(report2),
    ...renderRun(report2),
    ...report2.files.map(renderFile),
    "  </testsuite>",
    "</testsuites>"
  ];
  return `${lines3.join("\n")}
`;
}
function renderProperties({ certificate, program, runner, signPath }) {
  const properties = {
    program: `${program.name} ${program.version}`,
    organization: signPath.organizationId,
    "certificate-subject": certificate == null ? void 0 : certificate.subject,
    "certificate-sha256": certificate == null ? void 0 : certificate.sha256,
    openssl: runner.openssl,
    "cryptoki-version": runner.cryptokiVersion
  };
  const lines3 = Object.entries(properties).flatMap(
    ([name, value]) => value === void 0 ? [] : [`      <property${attributes({ name, value })}/>`]
  );
  return ["    <properties>", ...lines3, "    </properties>"];
}
function runOutcome(report2) {
  if (report2.error !== void 0) return "error";
  if (report2.files.length > 0) return "told by the files";
  return report2.outcome === "signed" || report2.outcome === "prepared" ? "passed" : "skipped";
}
function renderRun(report2) {
  var _a;
  const outcome = runOutcome(report2);
  if (outcome === "told by the files") return [];
  const head = attributes({ classname: "pkcs11-sign", name: "run", time: seconds(report2.durationInMilliseconds) });
  if (report2.error !== void 0) return [testcase(head, problem("error", report2.error))];
  return [testcase(head, outcome === "passed" ? "" : `<skipped${attributes({ message: (_a = report2.warnings[0]) != null ? _a : "nothing to sign" })}/>`)];
}
function renderFile(file) {
  var _a;
  const head = attributes({ classname: file.tool, name: file.file, time: seconds(file.durationInMilliseconds) });
  switch (file.status) {
    case "signed":
      return testcase(head, "");
    case "failed":
      return testcase(head, problem("failure", failureOf(file)));
    case "skipped":
      return testcase(head, `<skipped${attributes({ message: (_a = file.notes[0]) != null ? _a : "signed already" })}/>`);
    case "not-started":
      return testcase(head, `<skipped${attributes({ message: "not started: the run stopped before" })}/>`);
  }
}
function testcase(head, content) {
  return content === "" ? `    <testcase${head}/>` : `    <testcase${head}>
      ${content}
    </testcase>`;
}
function problem(element, error) {
  const content = [
    `${error.code}: ${error.message}`,
    ...error.hint === void 0 ? [] : [`What to do: ${error.hint}`],
    ...error.details === void 0 ? [] : ["", shorten(error.details, detailsLimit2)]
  ].join("\n");
  return `<${element}${attributes({ type: error.code, message: error.message })}>${escapeMarkupLines(content)}</${element}>`;
}
function attributes(values2) {
  return Object.entries(values2).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`).join("");
}
function seconds(milliseconds) {
  return (milliseconds / 1e3).toFixed(3);
}

// core/report/write.ts
async function writeReports(report2, directory) {
  const folder = (0, import_node_path.resolve)(directory);
  const paths = {
    json: (0, import_node_path.join)(folder, "signing-report.json"),
    html: (0, import_node_path.join)(folder, "signing-report.html"),
    junit: (0, import_node_path.join)(folder, "signing-report.xml")
  };
  try {
    await (0, import_promises.mkdir)(folder, { recursive: true });
    await replace(paths.json, renderJson(report2));
    await replace(paths.html, renderHtml(report2));
    await replace(paths.junit, renderJunit(report2));
    return paths;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SigningError("OUTPUT_NOT_WRITABLE", `The signing report could not be written to ${folder}: ${reason}`, {
      hint: "Name a folder in `report-directory` that this job may write to.",
      file: folder,
      cause
    });
  }
}
async function replace(path4, content) {
  const temporary = `${path4}.${(0, import_node_crypto2.randomUUID)()}.tmp`;
  try {
    await (0, import_promises.writeFile)(temporary, content, { flag: "wx" });
    await (0, import_promises.rename)(temporary, path4);
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: true });
    throw error;
  }
}

// core/version.ts
var version = "1.0.0";

// core/deliver.ts
async function deliver(session, outcome) {
  const { host, inputs, workspace } = session;
  if (outcome.result === "skipped") host.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).");
  const directory = inputs.reportDirectory === void 0 ? (0, import_node_path2.join)(workspace.directory, "report") : (0, import_node_path2.resolve)(process.cwd(), inputs.reportDirectory);
  await writeReports(buildReport(session, outcome), directory).catch((error) => {
    if (outcome.error === void 0) outcome.error = error;
    else host.warning(toSigningError(error).message);
  });
  setOutputs(session, outcome, (0, import_node_path2.join)(directory, "signing-report.json"));
  if (outcome.result !== "prepared") await host.summary(renderSummary(buildReport(session, outcome)));
}
function setOutputs({ host, inputs }, { prepared: prepared2, files, error, result }, report2) {
  const finished = files.filter(({ status }) => status === "signed" || status === "skipped");
  const lasting = outlivesRun(host.name, inputs);
  const outputs = {
    signed: String(error === void 0 && result === "signed"),
    "signed-files": finished.map((file) => {
      var _a;
      return (_a = file.result) != null ? _a : file.file;
    }).join("\n"),
    "signed-count": String(files.filter(({ status }) => status === "signed").length),
    report: lasting || inputs.reportDirectory !== void 0 ? report2 : void 0,
    "cryptoki-library": prepared2 == null ? void 0 : prepared2.library.path,
    "cryptoki-version": prepared2 == null ? void 0 : prepared2.library.version,
    ...lasting ? {
      "openssl-conf": prepared2 == null ? void 0 : prepared2.configuration.opensslConf,
      "sunpkcs11-config": prepared2 == null ? void 0 : prepared2.configuration.sunpkcs11Config,
      certificate: prepared2 == null ? void 0 : prepared2.configuration.certificate
    } : {}
  };
  for (const [name, value] of Object.entries(outputs)) if (value !== void 0) host.setOutput(name, value);
}
function outlivesRun(host, { files, run: run2 }) {
  return host === "github" || host === "azure" || files.length === 0 && run2 === void 0;
}
function buildReport({ inputs }, outcome) {
  var _a, _b, _c, _d, _e, _f;
  const { prepared: prepared2, startedAt, files } = outcome;
  const error = outcome.error === void 0 ? void 0 : toSigningError(outcome.error);
  const { os: os2, arch } = (_a = prepared2 == null ? void 0 : prepared2.facts) != null ? _a : { os: process.platform, arch: process.arch };
  const certificate = (_b = prepared2 == null ? void 0 : prepared2.certificate) == null ? void 0 : _b.leaf;
  const given3 = (name, value) => value === void 0 ? {} : { [name]: value };
  return {
    schemaVersion: reportSchemaVersion,
    program: { name: "pkcs11-sign", version, platform: `${process.platform}-${process.arch}, Node.js ${process.versions.node}` },
    startedAt: startedAt.toISOString(),
    durationInMilliseconds: Date.now() - startedAt.getTime(),
    outcome: error === void 0 ? outcome.result : "failed",
    signPath: {
      apiUrl: inputs.apiUrl,
      ...given3("organizationId", inputs.organizationId),
      ...given3("projectSlug", inputs.projectSlug),
      ...given3("signingPolicySlug", inputs.signingPolicySlug)
    },
    ...given3(
      "certificate",
      certificate === void 0 ? void 0 : {
        subject: certificate.subject,
        issuer: certificate.issuer,
        serialNumber: certificate.serialNumber,
        sha256: certificate.fingerprint256.replaceAll(":", "").toLowerCase(),
        validTo: certificate.validTo
      }
    ),
    options: {
      digest: inputs.digest,
      padding: inputs.padding,
      verify: inputs.verify,
      timestampUrls: inputs.timestampUrls,
      ...given3("shard", inputs.shard === void 0 ? void 0 : `${inputs.shard.index}/${inputs.shard.count}`)
    },
    runner: {
      os: os2,
      arch,
      cryptokiLibrary: (_c = prepared2 == null ? void 0 : prepared2.library.path) != null ? _c : "",
      ...given3("distribution", (_d = prepared2 == null ? void 0 : prepared2.facts.distribution) == null ? void 0 : _d.prettyName),
      ...given3("openssl", (_e = prepared2 == null ? void 0 : prepared2.facts.openssl) == null ? void 0 : _e.version.text),
      ...given3("cryptokiVersion", prepared2 == null ? void 0 : prepared2.library.version)
    },
    files,
    warnings: (_f = prepared2 == null ? void 0 : prepared2.plan.warnings) != null ? _f : [],
    // One file's failure stands with the file; what ended the run stands here.
    ...given3("error", error === void 0 || error instanceof SigningError && error.file !== void 0 && files.length > 0 ? void 0 : toErrorReport(error))
  };
}

// core/inputs-parser.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
init_errors();

// core/inputs.ts
init_registry();
var defaultCryptokiVersion = "6.0.2";
var inputGroups = {
  signpath: "SignPath",
  files: "What to sign",
  signature: "How to sign",
  run: "How the run behaves",
  installation: "Installation",
  environment: "Environment and reports"
};
var inputTable = {
  "organization-id": {
    kind: "text",
    group: "signpath",
    scope: "always",
    description: "SignPath organization: a UUID.",
    environment: "SIGNPATH_ORGANIZATION_ID"
  },
  "api-token": {
    kind: "text",
    group: "signpath",
    scope: "always",
    secret: true,
    description: "API token of a SignPath user with submitter permission. Hand it over from a secret; it is masked before anything else happens.",
    environment: "SIGNPATH_API_TOKEN"
  },
  "project-slug": {
    kind: "text",
    group: "signpath",
    scope: "always",
    description: "SignPath project.",
    environment: "SIGNPATH_PROJECT_SLUG"
  },
  "signing-policy-slug": {
    kind: "text",
    group: "signpath",
    scope: "always",
    description: "Signing policy of the project: it names the key and the certificate.",
    environment: "SIGNPATH_SIGNING_POLICY_SLUG"
  },
  "api-url": {
    kind: "text",
    group: "signpath",
    scope: "always",
    description: "Address of SignPath's API, for a self-hosted installation.",
    default: "https://app.signpath.io/Api",
    environment: "SIGNPATH_API_URL"
  },
  files: {
    kind: "lines",
    group: "files",
    scope: "always",
    description: "Files to sign: globs, one a line, `!` excludes; relative to the working directory."
  },
  tool: {
    kind: "choice",
    choices: ["auto", ...toolNames],
    group: "files",
    scope: "always",
    description: "Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the tool to prepare for.",
    default: "auto"
  },
  "output-directory": {
    kind: "text",
    group: "files",
    scope: "files",
    description: "Where results go; the tree below the glob's base is kept.",
    defaultText: "in place; beside the file for detached signatures"
  },
  "existing-signature": {
    kind: "choice",
    choices: ["replace", "skip", "error"],
    group: "files",
    scope: "files",
    description: "What to do with a file that is signed already. `skip` leaves it only where its signature is valid and by the right certificate.",
    default: "replace"
  },
  "if-no-files-found": {
    kind: "choice",
    choices: ["error", "warn", "ignore"],
    group: "files",
    scope: "files",
    description: "What to do where `files` matches nothing.",
    default: "error"
  },
  shard: {
    kind: "text",
    group: "files",
    scope: "files",
    description: "This job's share of the files, such as `2/5`: stable, for a job matrix."
  },
  arguments: {
    kind: "lines",
    group: "signature",
    scope: "files",
    description: "More arguments for the signing tool, one a line."
  },
  digest: {
    kind: "choice",
    choices: ["sha256", "sha384", "sha512"],
    group: "signature",
    scope: "files",
    description: "Digest algorithm.",
    default: "sha256"
  },
  padding: {
    kind: "choice",
    choices: ["pkcs1", "pss"],
    group: "signature",
    scope: "files",
    description: "Padding of raw RSA signatures.",
    default: "pkcs1"
  },
  "output-format": {
    kind: "choice",
    choices: ["der", "pem"],
    group: "signature",
    scope: "files",
    description: "Format of CMS signatures.",
    default: "der"
  },
  certificate: {
    kind: "text",
    group: "signature",
    scope: "always",
    description: "File with the certificate of the policy: PEM (may hold the chain) or DER.",
    defaultText: "fetched from SignPath, else read from the token"
  },
  "timestamp-urls": {
    kind: "lines",
    group: "signature",
    scope: "files",
    description: "RFC 3161 timestamp servers, one a line, tried in order."
  },
  verify: {
    kind: "boolean",
    group: "signature",
    scope: "files",
    description: "Check every result with an independent verifier, against the policy's certificate.",
    default: "true"
  },
  run: {
    kind: "text",
    group: "run",
    scope: "always",
    description: "Your own script, run with everything prepared, instead of or after `files`."
  },
  shell: {
    kind: "text",
    group: "run",
    scope: "always",
    description: "Shell of the script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.",
    defaultText: "`bash`; `pwsh` on Windows"
  },
  "if-no-credentials": {
    kind: "choice",
    choices: ["error", "skip"],
    group: "run",
    scope: "always",
    description: "What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.",
    default: "error"
  },
  parallel: {
    kind: "integer",
    minimum: 1,
    maximum: 256,
    group: "run",
    scope: "files",
    description: "Signatures under way at once.",
    default: "8"
  },
  retries: {
    kind: "integer",
    minimum: 0,
    maximum: 10,
    group: "run",
    scope: "always",
    description: "Further tries after a transient error: service unavailable, time limit, timestamp server down.",
    default: "2"
  },
  "time-limit-in-seconds": {
    kind: "integer",
    minimum: 1,
    maximum: 86400,
    group: "run",
    scope: "always",
    description: "Time limit of one tool run, in seconds.",
    default: "900"
  },
  "fail-fast": {
    kind: "boolean",
    group: "run",
    scope: "files",
    description: "Stop at the first file that fails; else sign the rest and fail at the end.",
    default: "true"
  },
  "cryptoki-version": {
    kind: "text",
    group: "installation",
    scope: "download",
    description: "Version of SignPath's Cryptoki library to install.",
    default: defaultCryptokiVersion
  },
  "cryptoki-archive": {
    kind: "text",
    group: "installation",
    scope: "download",
    description: "Address or path of the library's archive: a mirror, an air-gapped copy."
  },
  "cryptoki-sha256": {
    kind: "text",
    group: "installation",
    scope: "download",
    description: "SHA-256 digest of the library's archive, in hexadecimal."
  },
  "cryptoki-library": {
    kind: "text",
    group: "installation",
    scope: "always",
    description: "Path of an installed PKCS #11 library: nothing is downloaded."
  },
  "require-verified-download": {
    kind: "boolean",
    group: "installation",
    scope: "download",
    description: "Fail where neither a digest nor a GPG signature vouches for the archive.",
    default: "false"
  },
  "install-prerequisites": {
    kind: "boolean",
    group: "installation",
    scope: "always",
    description: "Install with apt-get or dnf what the chosen tools lack.",
    default: "true"
  },
  openssl: {
    kind: "text",
    group: "installation",
    scope: "always",
    description: "The openssl to use: a path, or a command name.",
    defaultText: "the first on PATH"
  },
  "openssl-backend": {
    kind: "choice",
    choices: ["auto", "engine", "provider"],
    group: "installation",
    scope: "always",
    description: "How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",
    default: "auto"
  },
  "export-environment": {
    kind: "choice",
    choices: ["none", "configuration", "all"],
    group: "environment",
    scope: "always",
    description: "What later steps of the job see. Only `all` hands them the API token.",
    defaultText: "`none`; `configuration` where neither `files` nor `run` is given"
  },
  "http-proxy": {
    kind: "text",
    group: "environment",
    scope: "always",
    description: "HTTP proxy for downloads, SignPath's API and the library: `host:port` or `http://host:port`.",
    defaultText: "the http_proxy and https_proxy variables"
  },
  "report-directory": {
    kind: "text",
    group: "environment",
    scope: "files",
    description: "Folder for `signing-report.json`, `.html` and `.xml` (JUnit)."
  },
  "log-level": {
    kind: "choice",
    choices: ["none", "fatal", "error", "warning", "info", "debug", "verbose"],
    group: "environment",
    scope: "always",
    description: "Log level of SignPath's library.",
    default: "warning"
  },
  "service-unavailable-timeout-in-seconds": {
    kind: "integer",
    minimum: 1,
    maximum: 86400,
    group: "environment",
    scope: "always",
    description: "How long one call to SignPath may take in all, its retries included, in seconds.",
    default: "600",
    environment: "SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS"
  },
  "http-request-timeout-in-seconds": {
    kind: "integer",
    minimum: 1,
    maximum: 3600,
    group: "environment",
    scope: "always",
    description: "How long one attempt of a call to SignPath may take, in seconds.",
    default: "30",
    environment: "SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS"
  }
};
var inputNames = Object.keys(inputTable);

// core/signpath/credentials.ts
init_errors();

// core/http.ts
function proxySettings(input, environment) {
  const variable = (name) => {
    var _a;
    return (_a = given(environment[name])) != null ? _a : given(environment[name.toUpperCase()]);
  };
  return {
    httpProxy: input != null ? input : variable("http_proxy"),
    httpsProxy: input != null ? input : variable("https_proxy"),
    noProxy: variable("no_proxy")
  };
}
var HttpFailure = class extends Error {
  constructor(kind, message, cause) {
    super(message, cause === void 0 ? void 0 : { cause });
    __publicField(this, "name", "HttpFailure");
    __publicField(this, "kind");
    this.kind = kind;
  }
};
async function httpGet(url, options2) {
  var _a, _b;
  const limit = AbortSignal.timeout(Math.max(1, Math.round(options2.timeLimitInSeconds * 1e3)));
  const signal = options2.signal ? AbortSignal.any([limit, options2.signal]) : limit;
  try {
    signal.throwIfAborted();
    let target = new URL(url);
    for (let left = (_a = options2.redirects) != null ? _a : 0; ; left--) {
      const answer = await exchange(target, options2, signal);
      const location = answer.headers["location"];
      if (left <= 0 || location === void 0 || ![301, 302, 303, 307, 308].includes(answer.status)) return answer;
      target = redirectTarget(target, location, options2);
    }
  } catch (error) {
    if (error instanceof HttpFailure) throw error;
    if ((_b = options2.signal) == null ? void 0 : _b.aborted) throw new HttpFailure("cancelled", "The request was cancelled.", error);
    if (limit.aborted) throw new HttpFailure("timeout", `Nothing came within ${options2.timeLimitInSeconds} s.`, error);
    throw failureOf2(error);
  }
}
function proxyFor(url, settings) {
  var _a, _b;
  const text3 = url.protocol === "https:" ? (_a = given(settings == null ? void 0 : settings.httpsProxy)) != null ? _a : settings == null ? void 0 : settings.httpProxy : settings == null ? void 0 : settings.httpProxy;
  if (!text3 || exempt(url, (_b = settings == null ? void 0 : settings.noProxy) != null ? _b : "")) return void 0;
  return proxyUrl(text3);
}
function proxyUrl(text3) {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text3) ? text3 : `http://${text3}`;
  if (/\s/.test(text3) || !URL.canParse(address)) return void 0;
  const url = new URL(address);
  return url.hostname !== "" && (url.protocol === "http:" || url.protocol === "https:") ? url : void 0;
}
function given(text3) {
  return text3 === "" ? void 0 : text3;
}
function exempt(url, noProxy) {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const host = url.hostname.toLowerCase();
  return noProxy.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    var _a;
    if (entry === "*") return true;
    const [, name = "", entryPort] = (_a = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry)) != null ? _a : [];
    const bare = /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(entry) ? `[${entry}]` : name;
    if (bare === name && entryPort !== void 0 && entryPort !== port) return false;
    return host === bare || host.endsWith(`.${bare}`);
  });
}
function redirectTarget(from, location, options2) {
  var _a;
  const target = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
  const refuse = (why) => {
    throw new HttpFailure("redirect", `${from.origin} redirects ${why}.`);
  };
  if (!target || !["http:", "https:"].includes(target.protocol)) return refuse("to where no HTTP is spoken");
  if (from.protocol === "https:" && target.protocol === "http:") return refuse(`to ${target.origin}, which is not encrypted`);
  const secret = Object.keys((_a = options2.headers) != null ? _a : {}).some((name) => name.toLowerCase() === "authorization");
  if (secret && target.origin !== from.origin) return refuse(`to ${target.origin}, where the API token must not go`);
  return target;
}
async function exchange(url, options2, signal) {
  var _a;
  const response = await respond(url, options2, signal);
  const status = (_a = response.statusCode) != null ? _a : 0;
  const sink = options2.onData && status >= 200 && status < 300 ? options2.onData : void 0;
  const chunks = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > options2.maximumBytes) {
      response.destroy();
      throw new HttpFailure("too-large", `${url.host} sent more than ${options2.maximumBytes} bytes.`);
    }
    if (sink) await sink(chunk);
    else chunks.push(chunk);
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value != null ? value : ""]);
  return { status, headers: Object.fromEntries(headers), body: Buffer.concat(chunks), url: url.href };
}
async function respond(url, options2, signal) {
  const proxy = proxyFor(url, options2.proxy);
  const headers = { accept: "*/*", ...options2.headers };
  const common = { method: "GET", signal, agent: false };
  let start3;
  if (url.protocol === "https:") {
    const https = await Promise.resolve().then(() => __toESM(require("https"), 1));
    const agent = proxy && new (await Promise.resolve().then(() => (init_dist3(), dist_exports))).HttpsProxyAgent(proxy, { signal });
    start3 = () => https.request(url, { ...common, headers, ...agent ? { agent } : {} });
  } else {
    const http2 = await Promise.resolve().then(() => __toESM(require("http"), 1));
    const proxied = proxy && {
      path: url.href,
      headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) }
    };
    const client = (proxy == null ? void 0 : proxy.protocol) === "https:" ? await Promise.resolve().then(() => __toESM(require("https"), 1)) : http2;
    start3 = () => client.request(proxy ? new URL(proxy.origin) : url, { ...common, headers, ...proxied });
  }
  return new Promise((resolve13, reject) => {
    start3().once("response", resolve13).on("error", reject).end();
  });
}
function proxyAuthorization(proxy) {
  if (!proxy.username && !proxy.password) return {};
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}
var kinds = [
  ["unreachable", /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
  ["dropped", /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
  ["timeout", /^ETIMEDOUT$/],
  [
    "tls",
    /^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/
  ],
  ["protocol", /^HPE_\w+$/]
];
function failureOf2(error) {
  var _a, _b;
  const name = property(error, "code");
  const message = property(error, "message");
  const kind = (_b = (_a = kinds.find(([, pattern]) => pattern.test(name))) == null ? void 0 : _a[0]) != null ? _b : "other";
  return new HttpFailure(kind, message === "" ? name : message, error);
}
function property(error, name) {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, name) : void 0;
  return typeof value === "string" ? value : "";
}

// core/signpath/credentials.ts
function credentialsEnvironment(credentials) {
  var _a, _b, _c, _d;
  const { httpProxy } = credentials;
  const proxyIsSecret = (httpProxy == null ? void 0 : httpProxy.includes("@")) === true;
  return {
    secret: given2({
      SIGNPATH_API_TOKEN: credentials.apiToken,
      http_proxy: proxyIsSecret ? httpProxy : void 0
    }),
    public: given2({
      SIGNPATH_ORGANIZATION_ID: credentials.organizationId,
      SIGNPATH_API_URL: credentials.apiUrl,
      SIGNPATH_PROJECT_SLUG: credentials.projectSlug,
      SIGNPATH_SIGNING_POLICY_SLUG: credentials.signingPolicySlug,
      http_proxy: proxyIsSecret ? void 0 : httpProxy,
      SIGNPATH_LOG_CONSOLE_LEVEL: "none",
      SIGNPATH_LOG_FILE_DIRECTORY: credentials.logDirectory,
      SIGNPATH_LOG_FILE_LEVEL: credentials.logLevel,
      SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS: (_a = credentials.serviceUnavailableTimeoutInSeconds) == null ? void 0 : _a.toString(),
      SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS: (_b = credentials.httpRequestTimeoutInSeconds) == null ? void 0 : _b.toString(),
      SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS: (_c = credentials.readWriteSessions) == null ? void 0 : _c.toString(),
      SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS: (_d = credentials.gpgDummyCertificate) == null ? void 0 : _d.toString()
    })
  };
}
function given2(variables) {
  return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== void 0));
}
function checkOrganizationId(value) {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value;
  throw new SigningError("INVALID_INPUT", `organization-id is not a UUID: ${JSON.stringify(value)}.`, {
    hint: "It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignPath, and in its address."
  });
}
function checkToken(value) {
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new SigningError("INVALID_INPUT", "api-token holds a blank, a line break or another character that no token has.", {
    hint: "Store the secret anew, without a line break at its end and without quotes around it."
  });
}
function checkSlug(value, input) {
  if (/^[A-Za-z0-9_.-]+$/.test(value)) return value;
  const slashed = value.includes("/") ? " Project and signing policy are two inputs." : "";
  throw new SigningError("INVALID_INPUT", `${input} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(value)}.`, {
    hint: `Take the slug from the address of the page in SignPath, not the display name.${slashed}`
  });
}
function checkApiUrl(value) {
  const refuse = (why) => {
    throw new SigningError("INVALID_INPUT", `api-url ${why}.`, { hint: "It looks like https://app.signpath.io/Api, which is the default." });
  };
  const url = URL.canParse(value) ? new URL(value) : refuse(`is not an address: ${JSON.stringify(value)}`);
  if (url.protocol !== "https:" && url.protocol !== "http:") refuse(`must begin with https://, not ${url.protocol}`);
  if (url.username || url.password) refuse("must not hold a user name or a password");
  if (url.search || url.hash) refuse('must not hold "?" or "#"');
  return value.replace(/\/+$/, "");
}
function checkHttpProxy(value) {
  const url = proxyUrl(value);
  if ((url == null ? void 0 : url.protocol) === "http:" && /:\d+\/?$/.test(value) && url.pathname === "/" && !url.search && !url.hash) {
    const address = value.replace(/\/$/, "");
    return address.includes("@") && !address.includes("://") ? `http://${address}` : address;
  }
  throw new SigningError("INVALID_INPUT", "http-proxy is not a proxy address that SignPath's library takes.", {
    hint: "It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080."
  });
}

// core/inputs-parser.ts
function readSecrets(read, environment) {
  const raw = readInputs(read, environment);
  const token = raw.get("api-token");
  const proxyPassword = passwordOf(raw.get("http-proxy"));
  return [token, proxyPassword].filter((secret) => secret !== void 0);
}
function parseInputs(read, environment) {
  var _a;
  const raw = readInputs(read, environment);
  const text3 = (name) => {
    var _a2;
    return (_a2 = raw.get(name)) != null ? _a2 : definitionOf(name).default;
  };
  const required = (name) => {
    var _a2;
    return (_a2 = text3(name)) != null ? _a2 : "";
  };
  const given3 = new Set([...raw.keys()].filter((name) => raw.get(name) !== definitionOf(name).default));
  const files = linesOf(raw.get("files"));
  const run2 = raw.get("run");
  const setup = files.length === 0 && run2 === void 0;
  for (const name of inputNames) checkKind(name, text3(name));
  const inputs = {
    organizationId: checked(text3("organization-id"), checkOrganizationId),
    apiToken: checked(text3("api-token"), checkToken),
    projectSlug: checked(text3("project-slug"), (value) => checkSlug(value, "project-slug")),
    signingPolicySlug: checked(text3("signing-policy-slug"), (value) => checkSlug(value, "signing-policy-slug")),
    apiUrl: checkApiUrl(required("api-url")),
    files,
    tool: required("tool"),
    outputDirectory: text3("output-directory"),
    existingSignature: required("existing-signature"),
    ifNoFilesFound: required("if-no-files-found"),
    shard: checked(text3("shard"), parseShard),
    arguments: linesOf(raw.get("arguments")),
    digest: required("digest"),
    padding: required("padding"),
    outputFormat: required("output-format"),
    certificate: text3("certificate"),
    timestampUrls: linesOf(raw.get("timestamp-urls")).map(checkTimestampUrl),
    verify: required("verify") === "true",
    run: run2,
    shell: text3("shell"),
    ifNoCredentials: required("if-no-credentials"),
    parallel: Number(required("parallel")),
    retries: Number(required("retries")),
    timeLimitInSeconds: Number(required("time-limit-in-seconds")),
    failFast: required("fail-fast") === "true",
    cryptokiVersion: required("cryptoki-version"),
    cryptokiArchive: text3("cryptoki-archive"),
    cryptokiSha256: checked(text3("cryptoki-sha256"), checkSha256),
    cryptokiLibrary: text3("cryptoki-library"),
    requireVerifiedDownload: required("require-verified-download") === "true",
    installPrerequisites: required("install-prerequisites") === "true",
    openssl: text3("openssl"),
    opensslBackend: required("openssl-backend"),
    exportEnvironment: (_a = text3("export-environment")) != null ? _a : setup ? "configuration" : "none",
    httpProxy: checked(text3("http-proxy"), checkHttpProxy),
    reportDirectory: text3("report-directory"),
    logLevel: required("log-level"),
    serviceUnavailableTimeoutInSeconds: Number(required("service-unavailable-timeout-in-seconds")),
    httpRequestTimeoutInSeconds: Number(required("http-request-timeout-in-seconds")),
    given: given3
  };
  checkEffects(inputs, raw);
  return inputs;
}
function readInputs(read, environment) {
  var _a;
  const raw = /* @__PURE__ */ new Map();
  for (const name of inputNames) {
    const variable = definitionOf(name).environment;
    const value = (_a = nonBlank(read(name))) != null ? _a : variable === void 0 ? void 0 : nonBlank(environment[variable]);
    if (value !== void 0) raw.set(name, normalise(name, value));
  }
  return raw;
}
function normalise(name, value) {
  const { kind } = definitionOf(name);
  if (name === "run") return value;
  return kind === "boolean" ? value.trim().toLowerCase() : value.trim();
}
function checkKind(name, value) {
  var _a;
  if (value === void 0) return;
  const definition = definitionOf(name);
  switch (definition.kind) {
    case "choice":
      if (!definition.choices.includes(value)) throw unknownChoice(name, value, definition.choices);
      return;
    case "boolean":
      if (value !== "true" && value !== "false") {
        throw new SigningError("INVALID_INPUT", `${name} is "${value}", which is neither true nor false.`, {
          hint: `Set ${name} to true or false.`
        });
      }
      return;
    case "integer": {
      const { minimum, maximum } = definition;
      const number = Number(value);
      if (!/^\d+$/.test(value) || number < minimum || number > maximum) {
        throw new SigningError("INVALID_INPUT", `${name} is "${value}", which is not a whole number from ${minimum} to ${maximum}.`, {
          hint: `Give ${name} as plain digits, or leave it out for ${(_a = definition.default) != null ? _a : "its default"}.`
        });
      }
      return;
    }
    case "text":
      if (name !== "run" && /[\r\n\0]/.test(value)) {
        throw new SigningError("INVALID_INPUT", `${name} spans several lines, but it takes one value.`, {
          hint: `Check the quoting of ${name}; a YAML block (|) keeps line breaks.`
        });
      }
      return;
    case "lines":
      return;
  }
}
function unknownChoice(name, value, choices) {
  return new SigningError("INVALID_INPUT", `${name} is "${value}", which is not one of ${choices.join(", ")}.`, {
    hint: `Did you mean ${(0, import_fastest_levenshtein.closest)(value.toLowerCase(), [...choices])}?`
  });
}
function checkEffects(inputs, raw) {
  const given3 = (name) => inputs.given.has(name);
  const refuse = (name, why) => {
    throw new SigningError("INVALID_INPUT", `${name} is given, but it has no effect: ${why}.`, { hint: `Leave ${name} out.` });
  };
  const files = raw.has("files");
  for (const name of inputNames) {
    const { scope } = definitionOf(name);
    if (scope === "files" && !files && given3(name)) refuse(name, "there are no files to sign");
    if (scope === "download" && given3(name) && inputs.cryptokiLibrary !== void 0) {
      throw new SigningError("INVALID_INPUT", `${name} and cryptoki-library exclude each other: with a library nothing is downloaded.`, {
        hint: `Leave out ${name} to use the library at ${inputs.cryptokiLibrary}, or cryptoki-library to have it installed.`
      });
    }
  }
  if (files && inputs.files.length === 0) {
    throw new SigningError("INVALID_INPUT", "files holds no pattern.", { hint: "Give one glob a line, such as dist/*.exe." });
  }
  if (files && inputs.files.every((pattern) => pattern.startsWith("!"))) {
    throw new SigningError("INVALID_INPUT", "files holds exclusions only, so it can match nothing.", {
      hint: 'Add a pattern without the leading "!", such as dist/**.'
    });
  }
  if (given3("shell") && inputs.run === void 0) refuse("shell", "there is no script in run");
}
function parseShard(value) {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(value);
  const index = Number(match == null ? void 0 : match[1]);
  const count = Number(match == null ? void 0 : match[2]);
  if (match === null || index < 1 || count < 1 || index > count) {
    throw new SigningError("INVALID_INPUT", `shard is "${value}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`, {
      hint: "The second of five jobs has shard 2/5."
    });
  }
  return { index, count };
}
function checkTimestampUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  if ((url == null ? void 0 : url.protocol) !== "http:" && (url == null ? void 0 : url.protocol) !== "https:") {
    throw new SigningError("INVALID_INPUT", `timestamp-urls holds "${value}", which is not an http or https address.`, {
      hint: "Give one address a line, such as http://timestamp.example.com."
    });
  }
  return value;
}
function checkSha256(value) {
  const digest = value.toLowerCase().replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(digest)) {
    throw new SigningError("INVALID_INPUT", "cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.", {
      hint: "sha256sum ARCHIVE prints it."
    });
  }
  return digest;
}
function definitionOf(name) {
  return inputTable[name];
}
function checked(value, check) {
  return value === void 0 ? void 0 : check(value);
}
function nonBlank(value) {
  return value === void 0 || value.trim() === "" ? void 0 : value;
}
function linesOf(value) {
  return (value != null ? value : "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function passwordOf(proxy) {
  if (proxy === void 0) return void 0;
  const url = proxy.includes("://") ? proxy : `http://${proxy}`;
  const password = URL.canParse(url) ? new URL(url).password : "";
  return password === "" ? void 0 : decodeURIComponent(password);
}

// core/certificate.ts
var import_node_crypto3 = require("crypto");
var import_promises2 = require("fs/promises");
init_errors();
async function readCertificateFile(path4) {
  let bytes;
  try {
    bytes = await (0, import_promises2.readFile)(path4);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SigningError("FILE_UNREADABLE", `The certificate file can't be read: ${reason}.`, {
      file: path4,
      cause: error,
      hint: "Check the path in `certificate`: it is relative to the working directory."
    });
  }
  return parseCertificates(bytes, path4);
}
function parseCertificates(bytes, file) {
  const certificates = unique(decode(bytes, file));
  const leaf = signerOf(certificates, file);
  return { leaf, chain: chainOf(leaf, certificates) };
}
function keyTypeOf(certificate) {
  const type = certificate.publicKey.asymmetricKeyType;
  if (type === "rsa" || type === "rsa-pss") return "RSA";
  if (type === "ec") return "EC";
  throw new SigningError("KEY_TYPE_MISMATCH", `The certificate's key is of type ${type != null ? type : "unknown"}: only RSA and EC are supported.`, {
    hint: "Choose a signing policy whose certificate has an RSA or EC key."
  });
}
function certificateWarnings(certificate, now = /* @__PURE__ */ new Date()) {
  if (now.getTime() > Date.parse(certificate.validTo)) return [`The signing certificate expired on ${day(certificate.validTo)}.`];
  if (now.getTime() < Date.parse(certificate.validFrom))
    return [`The signing certificate is not valid before ${day(certificate.validFrom)}.`];
  return [];
}
function day(date) {
  return new Date(date).toISOString().slice(0, 10);
}
function decode(bytes, file) {
  var _a, _b;
  const refuse = (message, hint) => {
    throw new SigningError("INVALID_INPUT", message, { file, hint });
  };
  if (bytes.every((byte) => byte <= 32))
    refuse("The certificate file is empty.", "Download the certificate from SignPath's page of the signing policy.");
  const text3 = textOf(bytes);
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text3) || isPrivateKey(bytes)) {
    refuse(
      "The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.",
      "Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a file with certificates only."
    );
  }
  const blocks = [...text3.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)];
  const ofCertificates = blocks.filter(([, label]) => label === "CERTIFICATE" || label === "X509 CERTIFICATE");
  if (ofCertificates.length > 0) return ofCertificates.map(([, , base64 = ""]) => parse(Buffer.from(base64, "base64"), file));
  if (blocks.some(([, label]) => label === "PKCS7" || label === "CMS") || bytes.subarray(0, 40).includes(signedDataOid)) {
    refuse(
      "The certificate file is a PKCS #7 container (.p7b).",
      "Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."
    );
  }
  if (bytes.subarray(0, 40).includes(dataOid)) {
    refuse(
      "The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.",
      "Give the certificate alone, as PEM or DER."
    );
  }
  if (blocks.length > 0)
    refuse(`The certificate file holds a ${(_b = (_a = blocks[0]) == null ? void 0 : _a[1]) != null ? _b : "block"} and no CERTIFICATE.`, "Give the certificate as PEM or DER.");
  return [parse(bytes, file)];
}
var signedDataOid = Buffer.from("06092a864886f70d010702", "hex");
var dataOid = Buffer.from("06092a864886f70d010701", "hex");
function textOf(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.toString("utf16le") : bytes.toString("latin1");
}
function isPrivateKey(der) {
  return ["pkcs8", "pkcs1", "sec1"].some((type) => {
    try {
      (0, import_node_crypto3.createPrivateKey)({ key: der, format: "der", type });
      return true;
    } catch {
      return false;
    }
  });
}
function parse(der, file) {
  try {
    return new import_node_crypto3.X509Certificate(der);
  } catch (error) {
    throw new SigningError("INVALID_INPUT", "The certificate file holds no X.509 certificate, or a damaged one.", {
      file,
      cause: error,
      hint: 'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for download.'
    });
  }
}
function unique(certificates) {
  return [...new Map(certificates.map((certificate) => [certificate.fingerprint256, certificate])).values()];
}
function signerOf(certificates, file) {
  const ends = certificates.filter((candidate) => !certificates.some((other) => other !== candidate && other.checkIssued(candidate)));
  const noCas = ends.filter((candidate) => !candidate.ca);
  const [leaf, ...others] = noCas.length > 0 ? noCas : ends;
  if (leaf && others.length === 0) return leaf;
  const subjects = [leaf, ...others].map((certificate) => {
    var _a;
    return (_a = certificate == null ? void 0 : certificate.subject.replaceAll("\n", ", ")) != null ? _a : "none";
  }).join("; ");
  throw new SigningError("INVALID_INPUT", `It is not clear which certificate of the file is the signer's: ${subjects}.`, {
    file,
    hint: "Keep the signing policy's certificate and its chain only."
  });
}
function chainOf(leaf, certificates) {
  const chain = [];
  const left = new Set(certificates.filter((certificate) => certificate !== leaf));
  for (let last = leaf; ; ) {
    const issuer = [...left].find((candidate) => last.checkIssued(candidate));
    if (!issuer) return [...chain, ...left];
    chain.push(issuer);
    left.delete(issuer);
    last = issuer;
  }
}

// core/config/pkcs11-uri.ts
var plainByte = /[A-Za-z0-9\-._~/]/;
function pkcs11Uri(key) {
  return `pkcs11:id=${percentEncoded(key.id)};type=private`;
}
function keyIdHex(id) {
  return Buffer.from(id, "utf8").toString("hex");
}
function percentEncoded(text3) {
  return [...Buffer.from(text3, "utf8")].map((byte) => {
    const character = String.fromCharCode(byte);
    return plainByte.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

// core/config/openssl-conf.ts
var import_node_path3 = require("path");
init_errors();
var plainValue = /^[A-Za-z0-9_./:+~@%-]+$/;
var controlCharacter = /[\u0000-\u001f\u007f]/;
function opensslValue(value, what) {
  if (value === "") throw new SigningError("INVALID_INPUT", `${what} is empty.`);
  if (controlCharacter.test(value)) {
    throw new SigningError("INVALID_INPUT", `${what} holds a line break or another control character: ${JSON.stringify(value)}.`, {
      hint: "OpenSSL cannot take such a path: move the file to another folder."
    });
  }
  const escaped = value.replaceAll("\\", "\\\\");
  return plainValue.test(value.replaceAll("\\", "")) ? escaped : `"${escaped.replaceAll('"', '\\"')}"`;
}
function opensslPath(path4, what) {
  const value = opensslValue(path4, what);
  requireAbsolute(path4, what);
  return value;
}
function requireAbsolute(path4, what) {
  if (import_node_path3.posix.isAbsolute(path4) || import_node_path3.win32.isAbsolute(path4)) return;
  throw new SigningError("INVALID_INPUT", `${what} must be an absolute path, not ${JSON.stringify(path4)}.`);
}

// core/config/openssl.ts
function renderOpensslEngineConfig(config) {
  return lines([
    "config_diagnostics = 1",
    "openssl_conf = openssl_init",
    "",
    "[openssl_init]",
    "engines = engines_section",
    "",
    "[engines_section]",
    "pkcs11 = pkcs11_section",
    "",
    "[pkcs11_section]",
    "engine_id = pkcs11",
    `dynamic_path = ${opensslPath(config.enginePath, "The path of the OpenSSL engine")}`,
    `MODULE_PATH = ${opensslPath(config.library, "The path of the PKCS #11 library")}`,
    ...config.defaultAlgorithms ? [`default_algorithms = ${config.defaultAlgorithms}`] : [],
    "init = 0",
    `PIN = ${opensslValue(config.pin, "The PIN")}`
  ]);
}
function renderOpensslProviderConfig(config) {
  const library = opensslPath(config.library, "The path of the PKCS #11 library");
  const pin2 = opensslValue(config.pin, "The PIN");
  const settings = {
    // Version 1.0 crashes when the process ends and the module is finalized twice: no-deinit keeps it from that.
    "pkcs11-provider": [`pkcs11-module-path = ${library}`, `pkcs11-module-token-pin = ${pin2}`, "pkcs11-module-quirks = no-deinit"],
    // Unknown names are ignored in silence: `user_pin`, say, would make it ask for the PIN.
    libp11: [`pkcs11_module = ${library}`, `pin = ${pin2}`]
  };
  return lines([
    "config_diagnostics = 1",
    "openssl_conf = openssl_init",
    "",
    "[openssl_init]",
    "providers = provider_section",
    "",
    "[provider_section]",
    // Naming any provider takes the default one away: digests and verification need it.
    "default = default_section",
    "pkcs11 = pkcs11_section",
    "",
    "[default_section]",
    "activate = 1",
    "",
    "[pkcs11_section]",
    `module = ${opensslPath(config.providerPath, "The path of the OpenSSL provider")}`,
    ...settings[config.provider],
    "activate = 1"
  ]);
}
function lines(texts) {
  return `${texts.join("\n")}
`;
}

// core/config/sunpkcs11.ts
init_errors();
var expansion = /\$\{(?!\{)[^}]*\}/;
var controlCharacter2 = /[\u0000-\u001f\u007f]/;
function renderSunPkcs11Config({ library, name = "SignPath.Cryptoki" }) {
  requireAbsolute(library, "The path of the PKCS #11 library");
  return `name=${quoted(name, "The SunPKCS11 provider's name")}
library=${quoted(library, "The path of the PKCS #11 library")}
slotListIndex=0
`;
}
function quoted(value, what) {
  const refuse = (why) => {
    throw new SigningError("INVALID_INPUT", `${what} ${why}: ${JSON.stringify(value)}.`, {
      hint: "Java's SunPKCS11 cannot be told such a path: put the library, or a link to it, into a folder with a plain name."
    });
  };
  if (value === "") refuse("is empty");
  if (controlCharacter2.test(value)) refuse("holds a line break or another control character");
  if (expansion.test(value)) refuse("holds ${…}, which Java takes for a system property");
  if (/[^\u0000-\u00ff]/.test(value)) refuse("holds characters beyond ISO 8859-1");
  if (/^[A-Za-z0-9_./:-]+$/.test(value)) return value;
  const escaped = value.replace(/["\\]/g, "\\$&").replace(/[\u0080-\u00ff]/g, (character) => `\\${character.charCodeAt(0).toString(8)}`);
  return `"${escaped}"`;
}

// core/configure.ts
var pin = "CONFIG";
async function configure(plan, library, certificate, workspace) {
  const { openssl } = plan;
  const config = openssl === void 0 ? void 0 : renderOpenssl(openssl, library);
  const opensslConf = config === void 0 ? void 0 : await workspace.write("openssl-signpath.cnf", config);
  return {
    library,
    sunpkcs11Config: await workspace.write("pkcs11.config", renderSunPkcs11Config({ library })),
    ...opensslConf === void 0 ? {} : { opensslConf },
    ...certificate === void 0 ? {} : await writeCertificates(certificate, workspace)
  };
}
function renderOpenssl({ backend, plugin, providerKind }, library) {
  if (plugin === void 0) return void 0;
  return backend === "engine" ? renderOpensslEngineConfig({ enginePath: plugin, library, pin }) : renderOpensslProviderConfig({ providerPath: plugin, provider: providerKind, library, pin });
}
async function writeCertificates({ leaf, chain }, workspace) {
  return {
    certificate: await workspace.write("certificate.pem", leaf.toString()),
    certificateChain: await workspace.write("certificate-chain.pem", [leaf, ...chain].map((link) => link.toString()).join(""))
  };
}

// core/cryptoki/install.ts
init_errors();
function installLibrary(plan) {
  if (plan.kind === "installed") return { path: plan.path, version: void 0 };
  throw new SigningError("DOWNLOAD_FAILED", `SignPath Cryptoki ${plan.version} can't be downloaded by this release yet.`, {
    hint: "Install the library on the runner and name it with cryptoki-library."
  });
}

// core/cryptoki/library.ts
var import_node_fs = require("fs");
var import_promises3 = require("fs/promises");
var import_node_path4 = require("path");
init_errors();
var entryPoint = "C_GetFunctionList";
var signPathVariable = "SIGNPATH_";
var elfMachines = { 62: "x64", 183: "arm64", 3: "ia32", 40: "arm" };
async function readLibraryFacts(path4, workingDirectory) {
  const named = (0, import_node_path4.resolve)(workingDirectory, path4);
  const entry = await (0, import_promises3.stat)(named).catch(() => void 0);
  if (entry === void 0) throw notLoadable(`${named} does not exist`, "Check cryptoki-library: it is the path of the library on the runner.");
  if (!entry.isFile()) throw notLoadable(`${named} is not a file`, "Check cryptoki-library: it is the path of the library file, not of its folder.");
  await checkHeader(named);
  const found = await searchFile(named, [
    Buffer.from(entryPoint),
    Buffer.from("bind_engine"),
    Buffer.from(signPathVariable),
    Buffer.from(signPathVariable, "utf16le")
  ]);
  const [isModule, isEngine, readsAscii, readsUtf16] = found;
  if (isModule !== true) {
    throw notLoadable(
      isEngine === true ? `${named} is an OpenSSL engine, not a PKCS #11 library` : `${named} is not a PKCS #11 library: it has no ${entryPoint}`,
      "Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it."
    );
  }
  return { path: await (0, import_promises3.realpath)(named), readsSignPathVariables: readsAscii === true || readsUtf16 === true };
}
async function checkHeader(path4) {
  const header = await readHead(path4, 20);
  const isElf = header.subarray(0, 4).equals(Buffer.from("ELF", "latin1"));
  const isPortableExecutable = header.subarray(0, 2).toString("latin1") === "MZ";
  const onWindows = process.platform === "win32";
  const hint = "Install the build for this runner, or leave cryptoki-library out to have it chosen.";
  if (process.platform === "linux" && isPortableExecutable) throw notLoadable(`${path4} is a Windows library, but this runner is Linux`, hint);
  if (onWindows && isElf) throw notLoadable(`${path4} is a Linux library, but this runner is Windows`, hint);
  if (process.platform !== "linux") return;
  if (!isElf) throw notLoadable(`${path4} is not a shared library`, hint);
  const machine = elfMachines[header.readUInt16LE(18)];
  if (machine !== process.arch) throw notLoadable(`${path4} is built for ${machine != null ? machine : "another processor"}, but this runner is ${process.arch}`, hint);
}
async function readHead(path4, length) {
  try {
    const file = await (0, import_promises3.open)(path4, "r");
    try {
      const { buffer: buffer2, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
      if (bytesRead < length) throw notLoadable(`${path4} is too short for a library`, "Install it anew: the copy is damaged.");
      return buffer2;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof SigningError) throw error;
    throw notLoadable(`${path4} can't be read`, "Check the file's permissions.", error);
  }
}
async function searchFile(path4, needles) {
  const found = needles.map(() => false);
  const overlap = Math.max(...needles.map((needle) => needle.length)) - 1;
  let tail = Buffer.alloc(0);
  for await (const piece of (0, import_node_fs.createReadStream)(path4, { highWaterMark: 1 << 20 })) {
    const window2 = Buffer.concat([tail, piece]);
    needles.forEach((needle, index) => found[index] || (found[index] = window2.includes(needle)));
    if (found.every((isFound) => isFound)) break;
    tail = window2.subarray(Math.max(0, window2.length - overlap));
  }
  return found;
}
function notLoadable(message, hint, cause) {
  return new SigningError("LIBRARY_NOT_LOADABLE", `${message}.`, { hint, ...cause === void 0 ? {} : { cause } });
}

// core/prepare.ts
init_errors();

// core/obtain-certificate.ts
var import_node_path6 = require("path");
init_errors();

// core/runner.ts
var import_node_fs4 = require("fs");
var import_promises4 = require("fs/promises");
var import_node_path5 = require("path");

// core/process.ts
var import_node_child_process = require("child_process");
var import_node_crypto4 = require("crypto");
init_errors();

// core/process-errors.ts
var import_node_fs2 = require("fs");
init_errors();
init_output_error();
init_redaction();
function nameOf(command, { redact }) {
  return redact(plainText(command.program));
}
function throwIfCancelled(command, circumstances) {
  var _a;
  if (((_a = circumstances.signal) == null ? void 0 : _a.aborted) !== true) return;
  throw new SigningError("CANCELLED", `The run was cancelled; ${nameOf(command, circumstances)} was stopped or not started.`);
}
var notExecutable = {
  code: "PREREQUISITE_MISSING",
  why: "it is not a program that may be run",
  hint: "Check that the path names a program, not a folder, and that it may be executed (chmod +x)."
};
var otherSystem = {
  code: "PREREQUISITE_MISSING",
  why: "it is not a program for this system",
  hint: "Install the build for this machine's operating system and processor."
};
var exhausted = {
  code: "INTERNAL_ERROR",
  why: "the system has no room for another process",
  hint: "Lower parallel, or give the machine more memory, processes or open files."
};
var startFailures = {
  ENOENT: {
    code: "PREREQUISITE_MISSING",
    why: "there is no such program",
    hint: "Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."
  },
  EACCES: notExecutable,
  EPERM: notExecutable,
  ENOTDIR: notExecutable,
  EISDIR: notExecutable,
  ENOEXEC: otherSystem,
  EBADARCH: otherSystem,
  UNKNOWN: otherSystem,
  // Node refuses .bat and .cmd without a shell, whose quoting can't be trusted (CVE-2024-27980).
  EINVAL: { ...notExecutable, why: "it is a batch file, which only a shell could run" },
  E2BIG: {
    code: "INVALID_INPUT",
    why: "its arguments or its environment are too long",
    hint: "Pass fewer or shorter arguments and variables."
  },
  ERR_INVALID_ARG_VALUE: { code: "INVALID_INPUT", why: "an argument or a variable holds a NUL character", hint: "Remove that character." },
  EAGAIN: exhausted,
  ENOMEM: exhausted,
  EMFILE: exhausted,
  ENFILE: exhausted
};
function startError(error, command, circumstances) {
  var _a, _b;
  const { workingDirectory, redact } = circumstances;
  if (workingDirectory !== void 0 && !isDirectory(workingDirectory)) {
    const folder = redact(plainText(workingDirectory));
    return new SigningError("INVALID_INPUT", `${nameOf(command, circumstances)} can't be run in ${folder}: there is no such folder.`, {
      hint: "Check the working directory of the job."
    });
  }
  const code3 = systemCode(error);
  const failure = code3 === void 0 ? void 0 : startFailures[code3];
  if (failure === void 0) {
    const why = redact(plainText((_b = (_a = textOf2(error, "message")) != null ? _a : code3) != null ? _b : String(error)));
    return new SigningError("INTERNAL_ERROR", `${nameOf(command, circumstances)} can't be started: ${why}.`);
  }
  return new SigningError(failure.code, `${nameOf(command, circumstances)} can't be started: ${failure.why}.`, { hint: failure.hint });
}
function isDirectory(path4) {
  try {
    return (0, import_node_fs2.statSync)(path4).isDirectory();
  } catch {
    return false;
  }
}

// core/process-output.ts
var import_node_string_decoder = require("string_decoder");
init_redaction();
var longestPendingLine = 64 * 1024;
var keptBack = 8 * 1024;
function readOutput(redact, onText) {
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  const clean = (text3) => redact(plainText(text3));
  const emit = (text3) => {
    if (text3 !== "") onText(text3);
  };
  let pending = "";
  return {
    write(chunk) {
      pending += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      const end = pending.lastIndexOf("\n") + 1;
      if (end > 0) {
        emit(clean(pending.slice(0, end)));
        pending = pending.slice(end);
      }
      if (pending.length > longestPendingLine) {
        const cleaned = clean(pending);
        const cut = Math.max(0, cleaned.length - keptBack);
        emit(cleaned.slice(0, cut));
        pending = cleaned.slice(cut);
      }
    },
    end() {
      emit(clean(pending + decoder.end()));
      pending = "";
    }
  };
}
function boundedText(maximumInBytes) {
  const half = Math.floor(maximumInBytes / 2);
  let head = "";
  let headInBytes2 = 0;
  let headIsFull = false;
  let tail = [];
  let tailStart = 0;
  let tailInBytes = 0;
  let droppedInBytes = 0;
  const appendPiece = (piece) => {
    var _a;
    const size = Buffer.byteLength(piece);
    if (!headIsFull && headInBytes2 + size <= half) {
      head += piece;
      headInBytes2 += size;
      return;
    }
    headIsFull = true;
    tail.push(piece);
    tailInBytes += size;
    while (tailInBytes > half && tailStart < tail.length - 1) {
      const oldest = Buffer.byteLength((_a = tail[tailStart]) != null ? _a : "");
      tailStart += 1;
      tailInBytes -= oldest;
      droppedInBytes += oldest;
    }
    if (tailStart > 4096) {
      tail = tail.slice(tailStart);
      tailStart = 0;
    }
  };
  return {
    append(text3) {
      for (const [piece] of text3.matchAll(/[^\n]{1,1024}\n?|\n/gu)) appendPiece(piece);
    },
    text() {
      const end = tail.slice(tailStart).join("");
      if (droppedInBytes === 0) return head + end;
      return `${head}${head === "" || head.endsWith("\n") ? "" : "\n"}[… ${droppedInBytes} bytes left out …]
${end}`;
    }
  };
}

// core/process-tree.ts
var import_node_fs3 = require("fs");
function processTree(pid, leadsGroup, taskkill2) {
  const windows3 = process.platform === "win32";
  const seen = /* @__PURE__ */ new Map();
  const status = readStatus(String(pid));
  if (status !== void 0) seen.set(pid, status);
  let ending = false;
  const signal = (name) => {
    var _a;
    const now = readProcesses();
    addDescendants(seen, now);
    if (leadsGroup) send(-pid, name);
    if (status === void 0) send(pid, name);
    for (const [member, { group, startedAt }] of seen) {
      if (((_a = now.get(member)) == null ? void 0 : _a.startedAt) !== startedAt) continue;
      if (group === member) send(-member, name);
      send(member, name);
    }
  };
  const kill = () => {
    if (windows3) taskkill2(pid);
    else signal("SIGKILL");
  };
  return {
    get ending() {
      return ending;
    },
    end() {
      if (ending) return;
      ending = true;
      if (windows3) kill();
      else signal("SIGTERM");
    },
    kill,
    sweep() {
      if (windows3) return;
      if (ending) kill();
      else if (leadsGroup) send(-pid, "SIGKILL");
    }
  };
}
function addDescendants(seen, now) {
  var _a, _b;
  const children = /* @__PURE__ */ new Map();
  for (const [pid, { parent }] of now) {
    const siblings = children.get(parent);
    if (siblings === void 0) children.set(parent, [pid]);
    else siblings.push(pid);
  }
  const parents = [...seen].filter(([pid, { startedAt }]) => {
    var _a2;
    return ((_a2 = now.get(pid)) == null ? void 0 : _a2.startedAt) === startedAt;
  }).map(([pid]) => pid);
  for (let parent = parents.pop(); parent !== void 0; parent = parents.pop()) {
    for (const child2 of (_a = children.get(parent)) != null ? _a : []) {
      const status = now.get(child2);
      if (status === void 0 || ((_b = seen.get(child2)) == null ? void 0 : _b.startedAt) === status.startedAt) continue;
      seen.set(child2, status);
      parents.push(child2);
    }
  }
}
function readProcesses() {
  const processes = /* @__PURE__ */ new Map();
  try {
    for (const name of (0, import_node_fs3.readdirSync)("/proc")) {
      const status = /^\d+$/.test(name) ? readStatus(name) : void 0;
      if (status !== void 0) processes.set(Number(name), status);
    }
  } catch {
  }
  return processes;
}
function readStatus(pid) {
  var _a;
  try {
    const text3 = (0, import_node_fs3.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const fields = text3.slice(text3.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), group: Number(fields[2]), startedAt: (_a = fields[19]) != null ? _a : "" };
  } catch {
    return void 0;
  }
}
function send(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
  }
}

// core/supervisor.ts
var supervisor = `
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, nodeOptions, program, ...args] = process.argv.slice(1)
const env = nodeOptions === '' ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions }
const windows = process.platform === 'win32'
let child
const finish = (code) => {
  process.exitCode = code
  process.stdin.destroy()
  if (child) { child.stdout?.destroy(); child.stderr?.destroy() }
}
const fail = (error) => { writeSync(1, id + ' error ' + error.code + '\\n'); finish(127) }
const kill = (signal) => { try { windows ? child.kill() : process.kill(-child.pid, signal) } catch {} }
let ending = false
const end = () => {
  if (ending) return
  ending = true
  if (!child) return
  kill('SIGTERM')
  setTimeout(kill, 2000, 'SIGKILL').unref()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('SIGHUP', end)
process.stdin.on('close', end)
process.stdin.on('error', () => {})
process.stdin.resume()
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
writeSync(1, id + ' ' + process.pid + '\\n')
try {
  child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true })
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    if (ending) kill('SIGKILL')
    ending = true
    const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exitCode = exitCode
    child.on('close', () => finish(exitCode))
    setTimeout(() => setTimeout(finish, 50, exitCode), 1000).unref()
  })
} catch (error) { fail(error) }
`;
function supervisorReader(id, onMessage) {
  let expected = ["pid", "error"];
  return (chunk) => {
    var _a, _b;
    if (expected.length === 0) return chunk;
    let text3 = Buffer.from(chunk).toString("latin1");
    if (expected.includes("pid")) {
      const [line2, pid] = (_a = new RegExp(`^${id} (\\d+)
`).exec(text3)) != null ? _a : ["", ""];
      onMessage({ pid: Number(pid) });
      text3 = text3.slice(line2.length);
      expected = ["error"];
    }
    if (text3 === "") return new Uint8Array();
    expected = [];
    const [line, error] = (_b = new RegExp(`^${id} error (\\w+)
`).exec(text3)) != null ? _b : [""];
    if (error !== void 0) onMessage({ error });
    return Buffer.from(text3.slice(line.length), "latin1");
  };
}

// core/process.ts
var windows = process.platform === "win32";
var graceInMilliseconds = 2e3;
var drainInMilliseconds = 1e3;
var drainAfterKillInMilliseconds = 200;
var giveUpInMilliseconds = 3e3;
var defaultMaximumOutputInBytes = 256 * 1024;
var running = /* @__PURE__ */ new Set();
function killEverything() {
  for (const tree of running) tree.kill();
}
function register(pid, leadsGroup, command) {
  const tree = processTree(pid, leadsGroup, () => {
    taskkill(pid, command.environment["SystemRoot"]);
  });
  if (running.size === 0) process.on("exit", killEverything);
  running.add(tree);
  return tree;
}
function unregister(tree) {
  running.delete(tree);
  if (running.size === 0) process.off("exit", killEverything);
}
function taskkill(pid, systemRoot = "C:\\Windows") {
  (0, import_node_child_process.spawnSync)(`${systemRoot}\\System32\\taskkill.exe`, ["/PID", String(pid), "/T", "/F"], { windowsHide: true, stdio: "ignore" });
}
async function capture(command, options2) {
  const { redact, maximumOutputInBytes = defaultMaximumOutputInBytes } = options2;
  throwIfCancelled(command, options2);
  const startedAt = performance.now();
  const texts = {
    output: boundedText(maximumOutputInBytes),
    stdout: boundedText(maximumOutputInBytes),
    stderr: boundedText(maximumOutputInBytes)
  };
  const child2 = start(command, options2);
  const readers = ["stdout", "stderr"].map((name) => {
    var _a;
    const reader = readOutput(redact, (text3) => {
      texts[name].append(text3);
      texts.output.append(text3);
    });
    (_a = child2[name]) == null ? void 0 : _a.on("data", (chunk) => {
      reader.write(chunk);
    });
    return reader;
  });
  let timedOut = false;
  const { exitCode, signal: endedBy } = await ended(child2, command, options2, () => {
    timedOut = true;
  });
  throwIfCancelled(command, options2);
  for (const reader of readers) reader.end();
  return {
    exitCode,
    signal: endedBy,
    output: texts.output.text(),
    stdout: texts.stdout.text(),
    stderr: texts.stderr.text(),
    timedOut,
    durationInMilliseconds: Math.round(performance.now() - startedAt)
  };
}
function start(command, options2) {
  var _a;
  try {
    const child2 = (0, import_node_child_process.spawn)(command.program, [...command.arguments], {
      cwd: options2.workingDirectory,
      env: command.environment,
      stdio: [options2.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      // A process group of its own, so that all of it can be ended.
      detached: !windows,
      windowsHide: true
    });
    (_a = child2.stdin) == null ? void 0 : _a.on("error", () => void 0).end(options2.input);
    return child2;
  } catch (error) {
    throw startError(error, command, options2);
  }
}
function ended(child2, command, options2, onTimeLimit) {
  return new Promise((resolve13, reject) => {
    var _a;
    const timers = /* @__PURE__ */ new Set();
    const after = (milliseconds, action) => {
      timers.add(setTimeout(action, milliseconds));
    };
    const { pid } = child2;
    const tree = pid === void 0 ? void 0 : register(pid, !windows, command);
    let end = { exitCode: null, signal: null };
    let settled = false;
    const settle2 = (action) => {
      var _a2, _b, _c, _d;
      if (settled) return;
      settled = true;
      for (const timer of timers) clearTimeout(timer);
      (_a2 = options2.signal) == null ? void 0 : _a2.removeEventListener("abort", stop);
      if (tree !== void 0) {
        tree.sweep();
        unregister(tree);
      }
      (_b = child2.stdin) == null ? void 0 : _b.destroy();
      (_c = child2.stdout) == null ? void 0 : _c.destroy();
      (_d = child2.stderr) == null ? void 0 : _d.destroy();
      child2.unref();
      action();
    };
    const finish = () => {
      settle2(() => {
        resolve13(end);
      });
    };
    const stop = () => {
      tree == null ? void 0 : tree.end();
      after(graceInMilliseconds, () => {
        tree == null ? void 0 : tree.kill();
        after(giveUpInMilliseconds, finish);
      });
    };
    child2.once("error", (error) => {
      if (pid !== void 0) return;
      settle2(() => {
        reject(startError(error, command, options2));
      });
    });
    child2.once("exit", (exitCode, signal) => {
      end = { exitCode, signal };
      after((tree == null ? void 0 : tree.ending) === true ? drainAfterKillInMilliseconds : drainInMilliseconds, () => {
        after(50, finish);
      });
    });
    child2.once("close", finish);
    (_a = options2.signal) == null ? void 0 : _a.addEventListener("abort", stop, { once: true });
    after(inMilliseconds(options2.timeLimitInSeconds), () => {
      if (child2.exitCode !== null || child2.signalCode !== null) return;
      onTimeLimit();
      stop();
    });
  });
}
function inMilliseconds(seconds2) {
  return Math.min(seconds2 * 1e3, 2 ** 31 - 1);
}
async function stream(command, options2) {
  var _a, _b, _c;
  throwIfCancelled(command, options2);
  const { exec: exec2 } = await Promise.resolve().then(() => (init_exec(), exec_exports));
  throwIfCancelled(command, options2);
  const { NODE_OPTIONS: nodeOptions = "", ...environment } = command.environment;
  const id = (0, import_node_crypto4.randomUUID)();
  const lines3 = (text3) => {
    for (const line of text3.replace(/\n$/, "").split("\n")) options2.onLine(line);
  };
  const stdout = readOutput(options2.redact, lines3);
  const stderr = readOutput(options2.redact, lines3);
  let tree;
  let startFailure;
  let stopped;
  let open7 = true;
  const timers = /* @__PURE__ */ new Set();
  const end = () => {
    tree == null ? void 0 : tree.end();
    timers.add(setTimeout(() => tree == null ? void 0 : tree.kill(), graceInMilliseconds));
  };
  const stop = (why) => {
    stopped != null ? stopped : stopped = why;
    if (tree !== void 0) end();
  };
  const onAbort = () => {
    stop("abort");
  };
  const head = supervisorReader(id, (message) => {
    if ("error" in message) {
      startFailure = message.error;
      return;
    }
    tree = register(message.pid, false, command);
    if (stopped !== void 0) end();
  });
  (_a = options2.signal) == null ? void 0 : _a.addEventListener("abort", onAbort, { once: true });
  if (options2.timeLimitInSeconds !== void 0) {
    timers.add(setTimeout(stop, inMilliseconds(options2.timeLimitInSeconds), "limit"));
  }
  let exitCode;
  try {
    exitCode = await exec2(`"${process.execPath}"`, ["-e", supervisor, id, nodeOptions, command.program, ...command.arguments], {
      cwd: options2.workingDirectory,
      env: environment,
      silent: true,
      ignoreReturnCode: true,
      // No `input`: @actions/exec then leaves the supervisor's stdin open for as long as we live.
      listeners: {
        stdout: (chunk) => {
          if (open7) stdout.write(head(chunk));
        },
        stderr: (chunk) => {
          if (open7) stderr.write(chunk);
        }
      }
    });
  } catch (error) {
    throw startError(error, command, options2);
  } finally {
    open7 = false;
    for (const timer of timers) clearTimeout(timer);
    (_b = options2.signal) == null ? void 0 : _b.removeEventListener("abort", onAbort);
    if (tree !== void 0) {
      tree.sweep();
      unregister(tree);
    }
  }
  stdout.end();
  stderr.end();
  throwIfCancelled(command, options2);
  if (startFailure !== void 0) throw startError({ code: startFailure }, command, options2);
  if (stopped === "limit") {
    throw new SigningError(
      "TIME_LIMIT",
      `${nameOf(command, options2)} did not end within ${(_c = options2.timeLimitInSeconds) != null ? _c : 0} s and was stopped.`
    );
  }
  return Number.isInteger(exitCode) ? exitCode : 137;
}

// core/runner.ts
function readEnvironment() {
  return process.env;
}
async function gatherFacts(needed, environment) {
  var _a;
  const os2 = process.platform;
  const onLinux = os2 === "linux";
  const [distribution, libc, openssl, commands, packageManager, privilege] = await Promise.all([
    onLinux ? readDistribution() : void 0,
    onLinux ? readLibc() : void 0,
    needed.commands.includes("openssl") ? readOpenssl((_a = needed.openssl) != null ? _a : "openssl", environment) : void 0,
    readCommands(needed.commands, environment),
    onLinux ? findPackageManager(environment) : void 0,
    readPrivilege(environment)
  ]);
  return { os: os2, arch: process.arch, distribution, libc, openssl, commands, packageManager, privilege, workingDirectory: process.cwd() };
}
function parseOsRelease(text3) {
  var _a, _b;
  const fields = /* @__PURE__ */ new Map();
  for (const line of text3.split("\n")) {
    const match = /^([A-Z0-9_]+)=(.*)$/.exec(line.trim());
    if ((match == null ? void 0 : match[1]) === void 0 || match[2] === void 0) continue;
    fields.set(match[1], unquote(match[2]));
  }
  const id = fields.get("ID");
  if (id === void 0) return void 0;
  return {
    id,
    idLike: ((_a = fields.get("ID_LIKE")) != null ? _a : "").split(/\s+/).filter((word) => word !== ""),
    versionId: fields.get("VERSION_ID"),
    prettyName: (_b = fields.get("PRETTY_NAME")) != null ? _b : id
  };
}
function parseOpensslVersion(text3) {
  const match = /^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(text3);
  if (match === null) return void 0;
  const [, major, minor, patch, letter] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), text: `${major}.${minor}.${patch}${letter != null ? letter : ""}` };
}
async function findProgram(name, environment) {
  var _a, _b, _c;
  const windows3 = process.platform === "win32";
  const extensions2 = windows3 ? ((_a = environment["PATHEXT"]) != null ? _a : ".EXE;.CMD;.BAT").split(";").concat("") : [""];
  const searchPath = (_c = (_b = environment["PATH"]) != null ? _b : environment["Path"]) != null ? _c : "";
  const folders = (0, import_node_path5.isAbsolute)(name) || /[/\\]/.test(name) ? [""] : searchPath.split(import_node_path5.delimiter).filter((folder) => folder !== "");
  for (const folder of folders) {
    for (const extension of extensions2) {
      const candidate = folder === "" ? name + extension : (0, import_node_path5.join)(folder, name + extension);
      if (await isExecutable(candidate)) return (0, import_node_path5.isAbsolute)(candidate) ? candidate : (0, import_node_path5.join)(process.cwd(), candidate);
    }
  }
  return void 0;
}
async function readDistribution() {
  for (const path4 of ["/etc/os-release", "/usr/lib/os-release"]) {
    const text3 = await (0, import_promises4.readFile)(path4, "utf8").catch(() => void 0);
    if (text3 !== void 0) return parseOsRelease(text3);
  }
  return void 0;
}
async function readLibc() {
  const { family, version: version2 } = await Promise.resolve().then(() => __toESM(require_detect_libc(), 1));
  const [name, number] = await Promise.all([family(), version2()]);
  return name === "glibc" || name === "musl" ? { family: name, version: number != null ? number : void 0 } : void 0;
}
async function readOpenssl(name, environment) {
  var _a, _b;
  const program = await findProgram(name, environment);
  if (program === void 0) return void 0;
  const text3 = await ask(program, ["version", "-a"], environment);
  const version2 = parseOpensslVersion(text3);
  if (version2 === void 0) return void 0;
  const enginesDirectory = (_a = /^ENGINESDIR:\s*"(.*)"/m.exec(text3)) == null ? void 0 : _a[1];
  const modulesDirectory = (_b = /^MODULESDIR:\s*"(.*)"/m.exec(text3)) == null ? void 0 : _b[1];
  const [engine, provider] = await Promise.all([findEngine(enginesDirectory, version2), findProvider(modulesDirectory)]);
  return { program, version: version2, enginesDirectory, modulesDirectory, engine, provider };
}
async function findEngine(directory, version2) {
  if (directory === void 0 || version2.major >= 4) return void 0;
  return firstFile(["pkcs11.so", "libpkcs11.so", "pkcs11.dll", "libpkcs11.dll"].map((name) => (0, import_node_path5.join)(directory, name)));
}
async function findProvider(directory) {
  if (directory === void 0) return void 0;
  const latchset = await firstFile(["pkcs11.so", "pkcs11.dll"].map((name) => (0, import_node_path5.join)(directory, name)));
  if (latchset !== void 0) return { path: latchset, kind: "pkcs11-provider" };
  const libp11 = await firstFile(["pkcs11prov.so", "pkcs11prov.dll"].map((name) => (0, import_node_path5.join)(directory, name)));
  return libp11 === void 0 ? void 0 : { path: libp11, kind: "libp11" };
}
var versionQuestions = {
  osslsigncode: { arguments: ["--version"], pattern: /^osslsigncode\s+(\d[^\s,]*)/m },
  "pkcs11-tool": { arguments: ["--version"], pattern: /(\d+\.\d+(?:\.\d+)?)/ },
  // jarsigner itself tells no version, and a JVM takes 50 ms to start: the release file beside it does.
  jarsigner: { arguments: [], pattern: /^JAVA_VERSION="(.*)"/m }
};
async function readCommands(names3, environment) {
  const asked = names3.filter((name) => name !== "openssl");
  const found = await Promise.all(asked.map(async (name) => [name, await readCommand(name, environment)]));
  return Object.fromEntries(found.filter(([, facts]) => facts !== void 0));
}
async function readCommand(name, environment) {
  var _a, _b;
  const javaHome = name === "jarsigner" ? environment["JAVA_HOME"] : void 0;
  const path4 = (_a = await findProgram(name, environment)) != null ? _a : javaHome === void 0 ? void 0 : await findProgram((0, import_node_path5.join)(javaHome, "bin", name), environment);
  if (path4 === void 0) return void 0;
  const question = versionQuestions[name];
  const answer = name === "jarsigner" ? await readJavaRelease(path4) : await ask(path4, question.arguments, environment);
  return { path: path4, version: (_b = question.pattern.exec(answer)) == null ? void 0 : _b[1] };
}
async function readJavaRelease(jarsigner2) {
  const home = (0, import_node_path5.dirname)((0, import_node_path5.dirname)(await (0, import_promises4.realpath)(jarsigner2)));
  return (0, import_promises4.readFile)((0, import_node_path5.join)(home, "release"), "utf8").catch(() => "");
}
async function findPackageManager(environment) {
  for (const name of ["apt-get", "dnf", "microdnf", "yum"]) {
    if (await findProgram(name, environment) !== void 0) return name;
  }
  return void 0;
}
async function readPrivilege(environment) {
  var _a;
  if (((_a = process.getuid) == null ? void 0 : _a.call(process)) === 0) return "root";
  const sudo = await findProgram("sudo", environment);
  if (sudo === void 0) return "none";
  const { exitCode } = await capture({ program: sudo, arguments: ["-n", "true"], environment }, { timeLimitInSeconds: 10, redact: (text3) => text3 });
  return exitCode === 0 ? "sudo" : "none";
}
async function ask(program, question, environment) {
  var _a;
  const answer = await capture({ program, arguments: question, environment }, { timeLimitInSeconds: 30, redact: (text3) => text3 }).catch(() => void 0);
  return (_a = answer == null ? void 0 : answer.output) != null ? _a : "";
}
async function firstFile(paths) {
  for (const path4 of paths) {
    if (await (0, import_promises4.access)(path4, import_node_fs4.constants.R_OK).then(() => true, () => false)) return path4;
  }
  return void 0;
}
async function isExecutable(path4) {
  const entry = await (0, import_promises4.stat)(path4).catch(() => void 0);
  if ((entry == null ? void 0 : entry.isFile()) !== true) return false;
  return (0, import_promises4.access)(path4, import_node_fs4.constants.X_OK).then(() => true, () => false);
}
function unquote(value) {
  var _a, _b;
  const quoted2 = /^(["'])(.*)\1$/.exec(value.trim());
  return (_b = (_a = quoted2 == null ? void 0 : quoted2[2]) == null ? void 0 : _a.replace(/\\(["'$`\\])/g, "$1")) != null ? _b : value.trim();
}

// core/signpath/client.ts
var import_promises5 = require("timers/promises");
init_errors();

// core/signpath/retry.ts
function retryDelay(failed2, random = Math.random) {
  return Math.round(Math.min(1e3 * 2 ** (failed2 - 1), 3e4) * (0.5 + random()));
}
function retryAfter(header, now = Date.now()) {
  var _a;
  const text3 = (_a = header == null ? void 0 : header.trim()) != null ? _a : "";
  if (/^\d{1,9}$/.test(text3)) return Number(text3) * 1e3;
  const date = /[A-Za-z]/.test(text3) ? Date.parse(text3) : Number.NaN;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// core/signpath/service-errors.ts
init_errors();
var maximumDetails = 2e3;
function errorOfAnswer(answer, context) {
  const problem2 = problemDetails(answer);
  const { code: code3, message, hint } = meaningOf(answer, problem2 !== void 0, context);
  const details = context.redact(problem2 != null ? problem2 : excerpt(answer)).slice(0, maximumDetails);
  return new SigningError(code3, context.redact(message), { hint, ...details ? { details } : {} });
}
function meaningOf(answer, isProblem, { apiUrl, organizationId }) {
  var _a;
  const { status } = answer;
  switch (true) {
    case status === 401:
      return {
        code: "AUTHENTICATION_FAILED",
        message: "SignPath did not accept the API token (401).",
        hint: "The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`."
      };
    case status === 403:
      return {
        code: "PERMISSION_DENIED",
        message: `The API token's user may not do this in organization ${organizationId} (403).`,
        hint: "Check `organization-id`, and that the user is a submitter of the signing policy."
      };
    case (status === 404 && isProblem):
      return {
        code: "POLICY_NOT_FOUND",
        message: `SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,
        hint: "Check `organization-id`, and `api-url` if you host SignPath yourself."
      };
    case (status === 404 || status === 405):
      return {
        code: "INVALID_INPUT",
        message: `What answers at ${apiUrl} is not SignPath's API (${status}).`,
        hint: "Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end."
      };
    case status === 407:
      return {
        code: "AUTHENTICATION_FAILED",
        message: "The HTTP proxy asks for a user name and a password (407).",
        hint: "Give them in `http-proxy` as http://user:password@host:port, from a secret."
      };
    case isTransientStatus(status):
      return {
        code: "SERVICE_UNAVAILABLE",
        message: `SignPath at ${apiUrl} is not available at the moment (${status}).`,
        hint: "Try again later; SignPath's status page tells of outages."
      };
    case (status >= 300 && status < 400):
      return {
        code: "SERVICE_ERROR",
        message: `${apiUrl} redirects (${status}) to ${(_a = answer.headers["location"]) != null ? _a : "nowhere"}.`,
        hint: "Check `api-url`: the API token is not sent to where a redirect leads."
      };
    case (status >= 400 && status < 500):
      return {
        code: "REQUEST_REJECTED",
        message: `SignPath rejected the request (${status}).`,
        hint: "What it says about it stands below."
      };
    default:
      return {
        code: "SERVICE_ERROR",
        message: `SignPath at ${apiUrl} failed (${status}).`,
        hint: "Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one."
      };
  }
}
function isTransientStatus(status) {
  return [429, 502, 503, 504].includes(status);
}
var failures = {
  unreachable: (apiUrl, failure) => ({
    code: "SERVICE_UNAVAILABLE",
    message: `${new URL(apiUrl).host} can't be reached: ${failure.message}.`,
    hint: "Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one."
  }),
  dropped: (apiUrl) => ({
    code: "SERVICE_UNAVAILABLE",
    message: `The connection to ${new URL(apiUrl).host} broke off.`,
    hint: "Try again later; check the network and the proxy between here and there."
  }),
  timeout: (apiUrl, failure) => ({
    code: "SERVICE_UNAVAILABLE",
    message: `SignPath at ${apiUrl} hung: ${lowerFirst(failure.message)}`,
    hint: "Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take."
  }),
  tls: (apiUrl, failure) => ({
    code: "SERVICE_UNAVAILABLE",
    message: `No trusted TLS connection to ${new URL(apiUrl).host}: ${failure.message}.`,
    hint: 'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS. A "wrong version number" means that plain http answers there.'
  }),
  protocol: (apiUrl, failure) => ({
    code: "SERVICE_ERROR",
    message: `What answers at ${apiUrl} does not speak HTTP: ${failure.message}.`,
    hint: "Check `api-url` and `http-proxy`: scheme and port."
  }),
  "too-large": (apiUrl, failure) => ({
    code: "SERVICE_ERROR",
    message: `${failure.message} That is not SignPath's API.`,
    hint: `Check \`api-url\`, which is ${apiUrl}.`
  }),
  redirect: (_apiUrl, failure) => ({
    code: "SERVICE_ERROR",
    message: failure.message,
    hint: "Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too."
  }),
  cancelled: () => ({ code: "CANCELLED", message: "The request to SignPath was cancelled.", hint: "Start the job again." }),
  other: (apiUrl, failure) => ({
    code: "SERVICE_UNAVAILABLE",
    message: `The request to ${apiUrl} failed: ${failure.message}.`,
    hint: "Check the network, `api-url` and `http-proxy`."
  })
};
function errorOfFailure(failure, context) {
  const { code: code3, message, hint } = failures[failure.kind](context.apiUrl, failure);
  return new SigningError(code3, context.redact(message), { hint, cause: failure });
}
function errorOfForeignAnswer(answer, context) {
  var _a;
  const type = (_a = answer.headers["content-type"]) != null ? _a : "";
  const what = /html/i.test(type) ? "a web page" : "something that is not JSON";
  const details = context.redact(excerpt(answer)).slice(0, maximumDetails);
  return new SigningError("SERVICE_ERROR", `${context.apiUrl} answered with ${what}: is api-url right?`, {
    hint: "SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.",
    ...details ? { details } : {}
  });
}
function problemDetails(answer) {
  var _a;
  if (!/\bjson\b/i.test((_a = answer.headers["content-type"]) != null ? _a : "")) return void 0;
  let body;
  try {
    body = JSON.parse(answer.body.toString("utf8"));
  } catch {
    return void 0;
  }
  if (typeof body !== "object" || body === null || !("title" in body || "detail" in body)) return void 0;
  const members = { ...body };
  const lines3 = [members["title"], members["detail"]].filter((value) => typeof value === "string");
  if (typeof members["errors"] === "object" && members["errors"] !== null) lines3.push(JSON.stringify(members["errors"]));
  if (typeof members["traceId"] === "string") lines3.push(`traceId: ${members["traceId"]}`);
  return lines3.join("\n");
}
function excerpt(answer) {
  return answer.body.subarray(0, 500).toString("utf8").replace(/[\p{Cc}\s]+/gu, " ").trim();
}
function lowerFirst(text3) {
  return text3.charAt(0).toLowerCase() + text3.slice(1);
}

// core/signpath/signing-policy.ts
var import_node_crypto5 = require("crypto");
init_errors();
var UnexpectedShape = class extends Error {
};
function readPolicyNames(answer) {
  return checked2(() => entries(answer).map(names2));
}
function readSigningPolicies(answer) {
  return checked2(() => entries(answer).map(readPolicy));
}
function readPolicy(entry) {
  var _a;
  const name = names2(entry);
  const certificate = readCertificate(entry);
  const key = (_a = readPublicKey(entry)) != null ? _a : certificate == null ? void 0 : certificate.publicKey;
  if (!key) throw new UnexpectedShape(`${title(name)} has neither a public key nor a certificate that can be read`);
  if (certificate && !certificate.publicKey.equals(key)) throw new UnexpectedShape(`the certificate of ${title(name)} is for another key`);
  return {
    signingPolicyId: text2(entry, "signingPolicyId"),
    ...name,
    keyType: keyTypeOfPolicy(key, name),
    keySizeInBits: integer(entry, "keySizeInBits"),
    ...certificate ? { certificate } : {},
    publicKey: key.export({ type: "spki", format: "der" })
  };
}
function keyTypeOfPolicy(key, name) {
  var _a, _b;
  const types = { rsa: "RSA", "rsa-pss": "RSA", ec: "EC" };
  const type = types[(_a = key.asymmetricKeyType) != null ? _a : ""];
  if (type) return type;
  throw new SigningError(
    "KEY_TYPE_MISMATCH",
    `The key of ${title(name)} is of type ${(_b = key.asymmetricKeyType) != null ? _b : "unknown"}: only RSA and EC are supported.`,
    {
      hint: "Choose a signing policy whose certificate has an RSA or EC key."
    }
  );
}
function readCertificate(entry) {
  const bytes = optionalBytes(entry, "certificateBytes");
  if (!bytes) return void 0;
  try {
    return new import_node_crypto5.X509Certificate(bytes);
  } catch (error) {
    throw new UnexpectedShape("certificateBytes is not an X.509 certificate", { cause: error });
  }
}
function readPublicKey(entry) {
  const key = optionalBytes(entry, "publicKeyBytes");
  if (!key) return void 0;
  for (const type of ["spki", "pkcs1"]) {
    try {
      return (0, import_node_crypto5.createPublicKey)({ key, format: "der", type });
    } catch {
    }
  }
  return void 0;
}
function entries(answer) {
  const list = isObject(answer) ? answer["signingPolicies"] : void 0;
  if (!Array.isArray(list)) throw new UnexpectedShape("the member signingPolicies is not a list");
  return list.map((entry) => {
    if (isObject(entry)) return entry;
    throw new UnexpectedShape("a signing policy is not an object");
  });
}
function names2(entry) {
  return { projectSlug: text2(entry, "projectSlug"), signingPolicySlug: text2(entry, "signingPolicySlug") };
}
function title(name) {
  return `signing policy ${name.projectSlug}/${name.signingPolicySlug}`;
}
function text2(entry, member) {
  const value = entry[member];
  if (typeof value === "string" && value !== "") return value;
  throw new UnexpectedShape(`the member ${member} of a signing policy is not a text`);
}
function integer(entry, member) {
  const value = entry[member];
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new UnexpectedShape(`the member ${member} of a signing policy is not a positive number`);
}
function optionalBytes(entry, member) {
  const value = entry[member];
  if (value === void 0 || value === null || value === "") return void 0;
  if (typeof value === "string" && /^[A-Za-z0-9+/]+={0,2}$/.test(value)) return Buffer.from(value, "base64");
  throw new UnexpectedShape(`the member ${member} of a signing policy is not Base64`);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checked2(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnexpectedShape)) throw error;
    throw new SigningError("SERVICE_ERROR", `SignPath's list of signing policies looks different than expected: ${error.message}.`, {
      cause: error,
      hint: "Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension."
    });
  }
}

// core/signpath/client.ts
var maximumAnswerBytes = 16 * 1024 * 1024;
function createSignPathClient(options2) {
  const { apiUrl, organizationId } = options2;
  const redact = (text3) => options2.redact(text3).replaceAll(options2.apiToken, "***");
  const context = { apiUrl, organizationId, redact };
  const list = async (filter) => {
    const query = new URLSearchParams(
      Object.entries(filter).filter((entry) => entry[1] !== void 0)
    ).toString();
    const path4 = `/v1/${encodeURIComponent(organizationId)}/Cryptoki/MySigningPolicies${query ? `?${query}` : ""}`;
    const answer = await call(path4, { authorization: `Bearer ${options2.apiToken}`, accept: "application/json" }, options2, context);
    return parseJson(answer, context);
  };
  return {
    signingPolicies: async (filter = {}) => readSigningPolicies(await list(filter)),
    policyNames: async () => readPolicyNames(await list({})),
    health: async () => {
      await call("/healthz", {}, options2, context);
    }
  };
}
async function call(path4, headers, options2, context) {
  var _a, _b;
  const started = performance.now();
  const remaining = () => options2.totalTimeoutInSeconds * 1e3 - (performance.now() - started);
  for (let failed2 = 1; ; failed2++) {
    const limit = Math.min(options2.requestTimeoutInSeconds, Math.max(remaining(), 1) / 1e3);
    const outcome = await attempt(path4, headers, limit, options2, context);
    if (outcome.ok) return outcome.answer;
    const pause = outcome.retry === "never" ? void 0 : Math.max(retryDelay(failed2), (_a = outcome.pause) != null ? _a : 0);
    const exhausted2 = outcome.retry === "few" && failed2 > options2.retries;
    if (pause === void 0 || exhausted2 || pause >= remaining()) throw withEffort(outcome.error, failed2, started);
    (_b = options2.log) == null ? void 0 : _b.call(options2, `${outcome.error.message} Trying again in ${(pause / 1e3).toFixed(1)} s.`);
    await waitFor(pause, options2);
  }
}
async function attempt(path4, headers, timeLimitInSeconds2, options2, context) {
  try {
    const answer = await httpGet(options2.apiUrl + path4, {
      headers: { "user-agent": "pkcs11-sign", ...headers },
      proxy: options2.proxy,
      timeLimitInSeconds: timeLimitInSeconds2,
      maximumBytes: maximumAnswerBytes,
      redirects: 3,
      signal: options2.signal
    });
    if (answer.status >= 200 && answer.status < 300) return { ok: true, answer };
    const retry = isTransientStatus(answer.status) ? "while-time-lasts" : "never";
    return { ok: false, error: errorOfAnswer(answer, context), retry, pause: retryAfter(answer.headers["retry-after"]) };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    const retry = error.kind === "unreachable" ? "few" : error.kind === "dropped" || error.kind === "timeout" ? "while-time-lasts" : "never";
    return { ok: false, error: errorOfFailure(error, context), retry };
  }
}
function withEffort(error, tries, started) {
  if (tries === 1) return error;
  const seconds2 = Math.round((performance.now() - started) / 1e3);
  return new SigningError(error.code, `${error.message} Tried ${tries} times within ${seconds2} s.`, {
    cause: error,
    ...error.hint === void 0 ? {} : { hint: error.hint },
    ...error.details === void 0 ? {} : { details: error.details }
  });
}
async function waitFor(milliseconds, options2) {
  var _a;
  const wait = (_a = options2.wait) != null ? _a : (async (time, signal) => (0, import_promises5.setTimeout)(time, void 0, signal ? { signal } : {}));
  try {
    await wait(milliseconds, options2.signal);
  } catch (error) {
    throw new SigningError("CANCELLED", "The request to SignPath was cancelled.", { cause: error });
  }
}
function parseJson(answer, context) {
  try {
    return JSON.parse(answer.body.toString("utf8"));
  } catch {
    throw errorOfForeignAnswer(answer, context);
  }
}

// core/signpath/policy.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
init_errors();
async function findPolicy(client, projectSlug, signingPolicySlug) {
  const found = await client.signingPolicies({ projectSlug, signingPolicySlug });
  const policy2 = found.find((candidate) => candidate.projectSlug === projectSlug && candidate.signingPolicySlug === signingPolicySlug);
  if (policy2) return policy2;
  throw await notFound(client, projectSlug, signingPolicySlug);
}
async function notFound(client, project, policy2) {
  const visible2 = await client.policyNames();
  if (visible2.length === 0) {
    return new SigningError("PERMISSION_DENIED", "The API token's user is not a submitter of any signing policy in this organization.", {
      hint: `Add the user as a submitter to signing policy ${policy2} of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`
    });
  }
  const policies = visible2.filter((name) => name.projectSlug === project).map((name) => name.signingPolicySlug);
  const [what, asked, known] = policies.length > 0 ? [`signing policy ${policy2} of project ${project}`, policy2, policies] : [`project ${project}`, project, [...new Set(visible2.map((name) => name.projectSlug))]];
  return new SigningError("POLICY_NOT_FOUND", `The API token's user can't see ${what}.`, {
    hint: `${suggestion(asked, known)}It may not exist, or the user may not be a submitter there. Visible: ${listed(asked, known)}.`
  });
}
function suggestion(asked, known) {
  const nearest = (0, import_fastest_levenshtein2.closest)(asked, known);
  const near = (0, import_fastest_levenshtein2.distance)(asked.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(asked.length / 3));
  return near ? `Did you mean ${nearest}? ` : "";
}
var maximumListed = 10;
function listed(asked, known) {
  const ordered = [...known].sort((a, b) => (0, import_fastest_levenshtein2.distance)(asked, a) - (0, import_fastest_levenshtein2.distance)(asked, b));
  const more = ordered.length - maximumListed;
  return ordered.slice(0, maximumListed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// core/obtain-certificate.ts
async function obtainCertificate(session, question) {
  var _a;
  const { inputs } = session;
  const { projectSlug = "", signingPolicySlug = "" } = inputs;
  switch (question.source) {
    case "none":
      return void 0;
    case "file":
      return readCertificateFile((0, import_node_path6.resolve)(process.cwd(), (_a = inputs.certificate) != null ? _a : ""));
    case "signpath":
      return fromSignPath(await findPolicy(clientOf(session), projectSlug, signingPolicySlug));
    case "token":
      return { leaf: await readFromToken(session, question, `${projectSlug}/${signingPolicySlug}`), chain: [] };
  }
}
function clientOf({ inputs, host, redact, signal }) {
  var _a, _b;
  return createSignPathClient({
    apiUrl: inputs.apiUrl,
    organizationId: (_a = inputs.organizationId) != null ? _a : "",
    apiToken: (_b = inputs.apiToken) != null ? _b : "",
    proxy: proxySettings(inputs.httpProxy, readEnvironment()),
    requestTimeoutInSeconds: inputs.httpRequestTimeoutInSeconds,
    totalTimeoutInSeconds: inputs.serviceUnavailableTimeoutInSeconds,
    retries: inputs.retries,
    redact,
    signal,
    log: (message) => {
      host.info(message);
    }
  });
}
function fromSignPath(policy2) {
  if (policy2.certificate === void 0) {
    throw new SigningError("INVALID_INPUT", `The signing policy ${policy2.projectSlug}/${policy2.signingPolicySlug} has a key without an X.509 certificate.`, {
      hint: "Such a key is for GPG. For this tool choose a signing policy with a code-signing certificate."
    });
  }
  return { leaf: policy2.certificate, chain: [] };
}
async function readFromToken(session, { library, pkcs11Tool }, id) {
  const output = `${await session.workspace.folder("token-certificate")}/certificate.der`;
  const { exitCode, output: words } = await session.capture({
    program: pkcs11Tool != null ? pkcs11Tool : "pkcs11-tool",
    arguments: ["--module", library, "--login", "--pin", pin, "--read-object", "--type", "cert", "--id", keyIdHex(id), "--output-file", output],
    environment: {}
  });
  const certificate = exitCode === 0 ? await readCertificateFile(output).catch(() => void 0) : void 0;
  if (certificate === void 0) {
    throw new SigningError("POLICY_NOT_FOUND", `The token has no certificate with the id ${id}.`, {
      hint: "Check project-slug and signing-policy-slug, or name the certificate file with the certificate input.",
      details: words
    });
  }
  return certificate.leaf;
}

// core/prepare.ts
init_plan();

// core/prerequisites/install.ts
var import_promises6 = require("timers/promises");
init_errors();

// core/prerequisites.ts
var packages = {
  debian: {
    openssl: "openssl",
    osslsigncode: "osslsigncode",
    "pkcs11-tool": "opensc",
    jarsigner: "default-jdk-headless",
    "pkcs11-engine": "libengine-pkcs11-openssl",
    "pkcs11-provider": "pkcs11-provider",
    "ca-certificates": "ca-certificates"
  },
  enterprise: {
    openssl: "openssl",
    // Of EPEL, which the machine's owner has to enable.
    osslsigncode: "osslsigncode",
    "pkcs11-tool": "opensc",
    jarsigner: "java-17-openjdk-devel",
    "pkcs11-engine": "openssl-pkcs11",
    "pkcs11-provider": "pkcs11-provider",
    "ca-certificates": "ca-certificates"
  },
  fedora: {
    openssl: "openssl",
    osslsigncode: "osslsigncode",
    "pkcs11-tool": "opensc",
    // Fedora drops a numbered JDK as soon as there are two newer ones.
    jarsigner: "java-latest-openjdk-devel",
    "pkcs11-engine": "openssl-pkcs11",
    "pkcs11-provider": "pkcs11-provider",
    "ca-certificates": "ca-certificates"
  },
  amazon: {
    openssl: "openssl",
    // EPEL is not for Amazon Linux.
    osslsigncode: void 0,
    "pkcs11-tool": "opensc",
    jarsigner: "java-17-amazon-corretto-devel",
    "pkcs11-engine": "openssl-pkcs11",
    "pkcs11-provider": void 0,
    "ca-certificates": "ca-certificates"
  }
};
var exceptions = [
  {
    id: "debian",
    versions: ["11"],
    // bullseye-security lists an osslsigncode whose file is missing: the release's own one is asked for.
    packages: { osslsigncode: "osslsigncode/bullseye", "pkcs11-provider": void 0 }
  },
  { id: "debian", versions: ["12"], packages: { "pkcs11-provider": void 0 } },
  { id: "ubuntu", versions: ["20.04", "22.04"], packages: { "pkcs11-provider": void 0 } }
];
function packageFor(need, manager, distribution) {
  const family = familyOf(manager, distribution);
  if (family === "enterprise" && majorVersion(distribution) >= 10) {
    if (need === "pkcs11-engine") return void 0;
    if (need === "jarsigner") return "java-21-openjdk-devel";
  }
  const exception = exceptions.find(
    ({ id, versions }) => id === (distribution == null ? void 0 : distribution.id) && distribution.versionId !== void 0 && versions.includes(distribution.versionId)
  );
  if (family === "debian" && exception !== void 0 && need in exception.packages) return exception.packages[need];
  return packages[family][need];
}
function repositoryNote(needs, manager, distribution) {
  if (!needs.includes("osslsigncode") || familyOf(manager, distribution) !== "enterprise") return void 0;
  const major = majorVersion(distribution);
  if ((distribution == null ? void 0 : distribution.id) === "ol") return `osslsigncode is in EPEL: install oracle-epel-release-el${major} first.`;
  if ((distribution == null ? void 0 : distribution.id) === "rhel") return "osslsigncode is in EPEL: enable it first, see https://docs.fedoraproject.org/en-US/epel/.";
  return "osslsigncode is in EPEL: install epel-release first.";
}
function familyOf(manager, distribution) {
  if (manager === "apt-get") return "debian";
  if ((distribution == null ? void 0 : distribution.id) === "fedora") return "fedora";
  return (distribution == null ? void 0 : distribution.id) === "amzn" ? "amazon" : "enterprise";
}
function majorVersion(distribution) {
  var _a, _b;
  return Number((_b = (_a = distribution == null ? void 0 : distribution.versionId) == null ? void 0 : _a.split(".")[0]) != null ? _b : 0);
}

// core/prerequisites/commands.ts
var lockTimeoutInSeconds = 300;
var aptOptions = [
  "-q",
  "-o",
  `DPkg::Lock::Timeout=${lockTimeoutInSeconds}`,
  "-o",
  "Acquire::Retries=3",
  "-o",
  "Dpkg::Use-Pty=0"
];
var aptInstallOptions = [
  "-y",
  "--no-install-recommends",
  // Nothing of the machine's is taken away for our sake.
  "--no-remove",
  // A configuration file that somebody has changed, such as openssl.cnf, stays; dpkg would ask.
  "-o",
  "Dpkg::Options::=--force-confdef",
  "-o",
  "Dpkg::Options::=--force-confold"
];
var staleRedhat = /Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i;
var recipes = {
  "apt-get": {
    install: [...aptOptions, "install", ...aptInstallOptions],
    refresh: [...aptOptions, "update"],
    stale: /Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/
  },
  dnf: {
    install: ["install", "-y", "--setopt=install_weak_deps=False"],
    refresh: ["clean", "expire-cache"],
    stale: staleRedhat
  },
  // It reads the number only (rpm-software-management/microdnf#62), and can't let the cache expire.
  microdnf: { install: ["install", "-y", "--setopt=install_weak_deps=0"], refresh: ["clean", "all"], stale: staleRedhat },
  yum: { install: ["install", "-y", "--setopt=install_weak_deps=False"], refresh: ["clean", "expire-cache"], stale: staleRedhat }
};
function installAttempts(installation) {
  const { manager, privilege, packages: packages2 } = installation;
  if (privilege === "none" || packages2.length === 0) return [];
  const { install, refresh } = recipes[manager];
  const installing = elevated(manager, [...install, ...packages2], privilege);
  return [[installing], [elevated(manager, refresh, privilege), installing]];
}
function mayBeStale(manager, output) {
  return recipes[manager].stale.test(output);
}
function listsAreLocked(output) {
  return /Could not get lock \/var\/lib\/apt\/lists/.test(output);
}
function installHint({ manager, privilege, packages: packages2 }) {
  const sudo = privilege === "root" ? "" : "sudo ";
  const names3 = packages2.join(" ");
  if (manager === "apt-get") return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names3}`;
  return `${sudo}${manager} install -y ${names3}`;
}
function elevated(manager, options2, privilege) {
  const environment = { LC_ALL: "C.UTF-8", ...manager === "apt-get" ? { DEBIAN_FRONTEND: "noninteractive" } : {} };
  if (privilege === "root") return { program: manager, arguments: options2, environment };
  const assignments = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return { program: "sudo", arguments: ["-n", "env", ...assignments, manager, ...options2], environment };
}

// core/prerequisites/install.ts
var timeLimitInSeconds = 1800;
var lockPauseInMilliseconds = 5e3;
var keptLines = 400;
var shownLines = 25;
var needNames = {
  openssl: "openssl",
  osslsigncode: "osslsigncode",
  "pkcs11-tool": "pkcs11-tool (of OpenSC)",
  jarsigner: "jarsigner (of a JDK)",
  "pkcs11-engine": "libp11's engine for OpenSSL",
  "pkcs11-provider": "a PKCS #11 provider for OpenSSL",
  "ca-certificates": "the CAs' certificates"
};
async function installPrerequisites(session, needs, machine) {
  if (needs.length === 0) return;
  const installation = plannedInstallation(session, needs, machine);
  const { host } = session;
  host.startGroup(`Install ${installation.packages.join(", ")}`);
  try {
    const failure = await runAttempts(session, installation, machine.workingDirectory);
    if (failure === void 0) return;
    const note = repositoryNote(needs, installation.manager, machine.distribution);
    throw new SigningError(
      "PREREQUISITE_MISSING",
      `${installation.manager} could not install ${installation.packages.join(", ")} (exit code ${failure.exitCode}).`,
      { hint: `${note === void 0 ? "" : `${note} `}${handWork(installation)}`, details: failure.lines.slice(-shownLines).join("\n") }
    );
  } finally {
    host.endGroup();
  }
}
function plannedInstallation({ inputs }, needs, machine) {
  var _a;
  const { packageManager: manager, privilege, distribution } = machine;
  const missing = (names3, why) => `${names3.map((need) => needNames[need]).join(", ")} ${names3.length === 1 ? "is" : "are"} missing on this runner, and ${why}.`;
  if (manager === void 0) {
    throw new SigningError("PREREQUISITE_MISSING", missing(needs, "there is neither apt-get nor dnf to install it with"), {
      hint: machine.os === "win32" ? "Install it before this step, and put its folder on PATH." : "Install it before this step, or in the image."
    });
  }
  const found = needs.map((need) => ({ need, name: packageFor(need, manager, distribution) }));
  const unknown = found.filter(({ name }) => name === void 0).map(({ need }) => need);
  if (unknown.length > 0) {
    throw new SigningError(
      "PREREQUISITE_MISSING",
      missing(unknown, `${(_a = distribution == null ? void 0 : distribution.prettyName) != null ? _a : "this distribution"} has no package for it`),
      {
        hint: withoutPackage(unknown)
      }
    );
  }
  const packages2 = [...new Set(found.flatMap(({ name }) => name === void 0 ? [] : [name]))];
  const installation = { manager, privilege, packages: packages2 };
  const refusal = !inputs.installPrerequisites ? "install-prerequisites is false" : privilege === "none" ? "this user may not install packages (neither root nor sudo without a password)" : void 0;
  if (refusal === void 0) return installation;
  const note = repositoryNote(needs, manager, distribution);
  throw new SigningError("PREREQUISITE_MISSING", missing(needs, refusal), {
    hint: `${note === void 0 ? "" : `${note} `}${handWork(installation)}`
  });
}
function withoutPackage(needs) {
  if (needs.includes("pkcs11-engine")) return "Set openssl-backend to provider.";
  if (needs.includes("pkcs11-provider")) return "Set openssl-backend to engine, or leave it out.";
  return "Install it before this step, or in the image.";
}
function handWork(installation) {
  return `Run this before signing, or in the image: ${installHint(installation)}`;
}
async function runAttempts(session, installation, workingDirectory) {
  let failure;
  for (const attempt2 of installAttempts(installation)) {
    if (failure !== void 0 && !mayBeStale(installation.manager, failure.lines.join("\n"))) break;
    failure = void 0;
    for (const command of attempt2) failure = await runPatiently(session, command, workingDirectory);
    if (failure === void 0) return void 0;
  }
  return failure;
}
async function runPatiently(session, command, workingDirectory) {
  const deadline = Date.now() + lockTimeoutInSeconds * 1e3;
  for (; ; ) {
    const failure = await runOnce(session, command, workingDirectory);
    if (failure === void 0 || !listsAreLocked(failure.lines.join("\n")) || Date.now() > deadline) return failure;
    session.host.info("Another package manager is at work: waiting for it.");
    await (0, import_promises6.setTimeout)(lockPauseInMilliseconds, void 0, { signal: session.signal }).catch(() => void 0);
  }
}
async function runOnce({ host, environment, redact, signal }, command, workingDirectory) {
  host.info(`$ ${[command.program, ...command.arguments].join(" ")}`);
  const lines3 = [];
  const onLine = (line) => {
    host.info(line);
    lines3.push(line);
    if (lines3.length > keptLines) lines3.shift();
  };
  const exitCode = await stream(
    { ...command, environment: environment(command.environment) },
    { workingDirectory, timeLimitInSeconds, signal, redact, onLine }
  );
  return exitCode === 0 ? void 0 : { exitCode, lines: lines3 };
}

// core/prepare.ts
async function prepare(session, files) {
  var _a;
  const { inputs, workspace } = session;
  const libraryFacts = inputs.cryptokiLibrary === void 0 ? void 0 : await readLibraryFacts(inputs.cryptokiLibrary, process.cwd());
  checkCredentialsGiven(session, libraryFacts, files.length > 0);
  const { plan, facts } = await settlePlan(session, files, libraryFacts);
  const library = await installLibrary(plan.library);
  const logDirectory = await workspace.folder("log");
  const certificate = await obtainCertificate(session, {
    source: plan.certificate,
    library: library.path,
    pkcs11Tool: (_a = facts.commands["pkcs11-tool"]) == null ? void 0 : _a.path
  });
  if (certificate !== void 0) checkKeyFits(session, certificate, plan);
  return {
    session,
    plan,
    facts,
    library,
    certificate,
    key: certificate === void 0 ? void 0 : keyOf(session, certificate),
    configuration: await configure(plan, library.path, certificate, workspace),
    credentials: credentialsEnvironment({ ...inputs, logDirectory }),
    logDirectory
  };
}
async function settlePlan(session, files, library) {
  const { inputs, host } = session;
  const chosen = chooseTools(inputs, files);
  const commands = commandsNeeded(toolsNeeded(inputs, chosen), inputs, library);
  const look = () => gatherFacts({ commands, openssl: inputs.openssl }, session.environment());
  let facts = await look();
  let plan = makePlan(inputs, chosen, facts, library);
  if (plan.missing.length > 0) {
    await installPrerequisites(session, plan.missing, facts);
    facts = await look();
    plan = makePlan(inputs, chosen, facts, library);
    if (plan.missing.length > 0) {
      throw new SigningError("PREREQUISITE_MISSING", `${plan.missing.join(", ")} can't be found, although the packages are installed.`, {
        hint: "Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system’s OpenSSL."
      });
    }
  }
  host.startGroup("Plan");
  for (const line of describePlan(plan, inputs, facts)) host.info(line);
  host.endGroup();
  for (const notice of plan.notices) host.notice(notice);
  for (const warning of plan.warnings) host.warning(warning);
  return { plan, facts };
}
function checkCredentialsGiven({ inputs }, library, files) {
  const needsCredentials = (library == null ? void 0 : library.readsSignPathVariables) !== false;
  const missing = [
    ...needsCredentials && inputs.organizationId === void 0 ? ["organization-id"] : [],
    ...needsCredentials && inputs.apiToken === void 0 ? ["api-token"] : []
  ];
  if (missing.length > 0) {
    throw new SigningError("NO_CREDENTIALS", `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} blank, so SignPath can't be asked to sign.`, {
      hint: `Set ${missing.map((name) => `${name} (or ${variableOf(name)})`).join(" and ")} from your CI's secrets. Pull requests of forks get no secrets: if-no-credentials: skip is for them.`
    });
  }
  const unnamed = ["project-slug", "signing-policy-slug"].filter(
    (name) => name === "project-slug" ? inputs.projectSlug === void 0 : inputs.signingPolicySlug === void 0
  );
  if (unnamed.length > 0 && (files || unnamed.length === 1)) {
    throw new SigningError("INVALID_INPUT", `${unnamed.join(" and ")} ${unnamed.length === 1 ? "is" : "are"} blank, so no key is named.`, {
      hint: `Set ${unnamed.join(" and ")} to the slugs that SignPath shows for the project and its signing policy.`
    });
  }
}
function variableOf(input) {
  return `SIGNPATH_${input.toUpperCase().replaceAll("-", "_")}`;
}
function keyOf({ inputs }, { leaf }) {
  var _a, _b;
  const id = `${(_a = inputs.projectSlug) != null ? _a : ""}/${(_b = inputs.signingPolicySlug) != null ? _b : ""}`;
  return { id, idHex: keyIdHex(id), uri: pkcs11Uri({ id }), type: keyTypeOf(leaf) };
}
function checkKeyFits({ inputs, host }, { leaf }, plan) {
  for (const warning of certificateWarnings(leaf)) host.warning(warning);
  if (plan.files.length === 0 || inputs.padding !== "pss" || keyTypeOf(leaf) === "RSA") return;
  throw new SigningError("KEY_TYPE_MISMATCH", "padding is pss, but the key of the signing policy is an EC key, which has no padding.", {
    hint: "Leave padding out, or choose a signing policy with an RSA key."
  });
}

// core/run.ts
init_redaction();

// core/script.ts
init_errors();
function preparedVariables(configuration, key) {
  const variables = {
    PKCS11_MODULE_PATH: configuration.library,
    PKCS11_SIGN_PIN: pin,
    PKCS11_SIGN_KEY_URI: key == null ? void 0 : key.uri,
    PKCS11_SIGN_CERTIFICATE: configuration.certificate,
    PKCS11_SIGN_CERTIFICATE_CHAIN: configuration.certificateChain,
    PKCS11_SIGN_OPENSSL_CONF: configuration.opensslConf,
    PKCS11_SIGN_SUNPKCS11_CONFIG: configuration.sunpkcs11Config
  };
  return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== void 0));
}
var shells = {
  bash: { program: "bash", extension: ".sh", arguments: (script) => ["--noprofile", "--norc", "-eo", "pipefail", script] },
  sh: { program: "sh", extension: ".sh", arguments: (script) => ["-e", script] },
  pwsh: { program: "pwsh", extension: ".ps1", arguments: (script) => ["-NoProfile", "-NonInteractive", "-Command", `. '${script.replaceAll("'", "''")}'`] },
  powershell: { program: "powershell", extension: ".ps1", arguments: (script) => ["-NoProfile", "-NonInteractive", "-Command", `. '${script.replaceAll("'", "''")}'`] },
  cmd: { program: "cmd", extension: ".cmd", arguments: (script) => ["/D", "/E:ON", "/V:OFF", "/S", "/C", `CALL "${script}"`] }
};
var powershellPrologue = "$ErrorActionPreference = 'stop'\n";
var powershellEpilogue = "\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n";
function shellOf(name) {
  const chosen = name != null ? name : process.platform === "win32" ? "pwsh" : "bash";
  const shell = Object.hasOwn(shells, chosen) ? shells[chosen] : void 0;
  if (shell === void 0) {
    throw new SigningError("INVALID_INPUT", `shell is "${chosen}", which is not one of ${Object.keys(shells).join(", ")}.`, {
      hint: "Leave shell out for bash (pwsh on Windows)."
    });
  }
  return shell;
}
function scriptVariables({ configuration, key, credentials }) {
  const { opensslConf } = configuration;
  return {
    ...preparedVariables(configuration, key),
    ...credentials.public,
    ...credentials.secret,
    ...opensslConf === void 0 ? {} : { OPENSSL_CONF: opensslConf }
  };
}
async function runScript(prepared2) {
  const { host, inputs, workspace, signal, redact } = prepared2.session;
  if (inputs.run === void 0) return;
  const shell = shellOf(inputs.shell);
  const powershell = shell.extension === ".ps1";
  const text3 = powershell ? powershellPrologue + inputs.run + powershellEpilogue : inputs.run;
  const file = await workspace.write(`script${shell.extension}`, text3);
  const environment = { ...jobEnvironment(), ...scriptVariables(prepared2) };
  host.startGroup("Script");
  try {
    const exitCode = await stream(
      { program: shell.program, arguments: shell.arguments(file), environment },
      { workingDirectory: process.cwd(), signal, redact, onLine: (line) => {
        host.info(line);
      } }
    );
    if (exitCode !== 0) {
      throw new SigningError("SCRIPT_FAILED", `The script in run ended with exit code ${exitCode}.`, { hint: "Its own output above tells why." });
    }
  } finally {
    host.endGroup();
  }
}
var exportedState = "exported-variables";
function exportPrepared({ session, configuration, key, credentials }) {
  const { host, inputs } = session;
  if (inputs.exportEnvironment === "none") return;
  const open7 = { ...preparedVariables(configuration, key), ...credentials.public };
  const secret = inputs.exportEnvironment === "all" ? credentials.secret : {};
  host.saveState(exportedState, JSON.stringify([...Object.keys(open7), ...Object.keys(secret)]));
  for (const [name, value] of Object.entries(open7)) host.exportVariable(name, value, { secret: false });
  for (const [name, value] of Object.entries(secret)) host.exportVariable(name, value, { secret: true });
}
function forgetExported(host) {
  var _a;
  const names3 = JSON.parse((_a = host.loadState(exportedState)) != null ? _a : "[]");
  if (!Array.isArray(names3)) return;
  for (const name of names3) if (typeof name === "string") host.exportVariable(name, "", { secret: false });
}
function jobEnvironment() {
  const entries2 = Object.entries(readEnvironment()).filter(([name]) => !/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(name));
  return Object.fromEntries(entries2.filter((entry) => entry[1] !== void 0));
}

// core/environment.ts
init_redaction();
var droppedVariables = [
  {
    names: ["INPUT_*", "STATE_*", "SECRET_*", "ENDPOINT_*"],
    why: "The CI hands over a step's inputs, state, secrets and service connections in these: the API token is among them."
  },
  {
    names: [
      "ACTIONS_*",
      "GITHUB_TOKEN",
      "GH_TOKEN",
      "SYSTEM_ACCESSTOKEN",
      "CI_JOB_TOKEN",
      "CI_JOB_JWT*",
      "CI_REPOSITORY_URL",
      "CI_REGISTRY_PASSWORD",
      "CI_DEPLOY_PASSWORD"
    ],
    why: "The CI's own credentials."
  },
  {
    names: ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STATE", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"],
    why: "Files by which a step changes later steps."
  },
  { names: ["SIGNPATH_*"], why: "Only the child that signs gets these, and only those of this run." },
  {
    names: ["OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "PKCS11_*", "GNUPGHOME"],
    why: "They would make a tool use another configuration, module or key ring than the one that was prepared."
  },
  {
    names: ["JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "NODE_OPTIONS"],
    why: "They change what a tool does, and Java prints a line about each that gets between us and its output."
  },
  {
    names: ["LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "BASH_ENV", "ENV"],
    why: "They put foreign code into every process."
  },
  { names: ["LC_*", "LANGUAGE"], why: "Tools' output is read in English; LANGUAGE wins over LC_ALL." }
];
var foldName = (name, platform) => platform === "win32" ? name.toUpperCase() : name;
function childEnvironment(base, secrets, additions, platform = process.platform) {
  const forms = secrets.flatMap(secretForms);
  const added = { LC_ALL: "C.UTF-8", ...additions };
  const replaced = new Set(Object.keys(added).map((name) => foldName(name, platform)));
  const inherited = Object.entries(base).filter((entry) => {
    const [name, value] = entry;
    const folded = foldName(name, platform);
    return value !== void 0 && !replaced.has(folded) && !isDropped(folded) && !forms.some((form) => value.includes(form));
  });
  return Object.fromEntries([...inherited, ...Object.entries(added)]);
}
function isDropped(name) {
  return droppedVariables.some(
    ({ names: names3 }) => names3.some((dropped) => dropped.endsWith("*") ? name.startsWith(dropped.slice(0, -1)) : name === dropped)
  );
}

// core/session.ts
init_redaction();

// core/workspace.ts
var import_node_crypto6 = require("crypto");
var import_promises8 = require("fs/promises");
var import_node_path9 = require("path");
var import_tmp = __toESM(require_tmp(), 1);
init_errors();
init_leftovers();
init_output_error();
init_redaction();
var workspaceName = /^pkcs11-sign-[A-Za-z0-9]{6}$/;
var markerName = ".pkcs11-sign-workspace";
var marker = "Made by pkcs11-sign, which removes this folder when its job ends.\n";
async function createWorkspace(temporaryDirectory) {
  let directory;
  try {
    directory = await makeFolder(await (0, import_promises8.realpath)(temporaryDirectory));
    await (0, import_promises8.writeFile)((0, import_node_path9.join)(directory, markerName), marker, { flag: "wx", mode: 384 });
  } catch (error) {
    if (directory !== void 0) await (0, import_promises8.rm)(directory, { recursive: true, force: true }).catch(() => void 0);
    throw temporaryError(error, temporaryDirectory);
  }
  return openWorkspace(directory);
}
function openWorkspace(directory) {
  const attempt2 = async (name, action) => {
    const path4 = (0, import_node_path9.join)(directory, checkedName(name));
    try {
      await action(path4);
      return path4;
    } catch (error) {
      throw outputError(error, path4);
    }
  };
  return {
    directory,
    write: (name, content) => attempt2(name, (path4) => (0, import_promises8.writeFile)(path4, content, { flag: "wx", mode: 384 })),
    folder: (name) => attempt2(name, (path4) => (0, import_promises8.mkdir)(path4, { mode: 448 }))
  };
}
async function makeFolder(parent) {
  for (let attempt2 = 1; ; attempt2 += 1) {
    const name = `pkcs11-sign-${randomLetters(6)}`;
    const made = await new Promise((resolve13) => {
      import_tmp.default.dir({ tmpdir: parent, name, mode: 448, keep: true }, (error, path4) => {
        resolve13(error != null ? error : path4);
      });
    });
    if (typeof made === "string") return made;
    if (attempt2 === 5 || systemCode(made) !== "EEXIST") throw made;
  }
}
var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function randomLetters(count) {
  return Array.from({ length: count }, () => letters.charAt((0, import_node_crypto6.randomInt)(letters.length))).join("");
}
function checkedName(name) {
  if (name !== "" && name !== "." && name !== ".." && name === (0, import_node_path9.basename)(name) && !/[\\/:\0]/.test(name)) return name;
  throw new SigningError("INTERNAL_ERROR", `"${plainText(name)}" is no name for a file in the private folder.`);
}
function temporaryError(error, temporaryDirectory) {
  const { code: code3, message } = outputError(error, temporaryDirectory);
  return new SigningError(code3, `The temporary folder can't be used: ${message}`, {
    hint: "Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECTORY, TMPDIR) to a folder that exists, can be written to and has room.",
    file: temporaryDirectory,
    cause: error
  });
}
async function removeWorkspace(directory) {
  const status = await (0, import_promises8.lstat)(directory).catch((error) => {
    if (systemCode(error) === "ENOENT") return void 0;
    throw outputError(error, directory);
  });
  if (status === void 0) return;
  if (!workspaceName.test((0, import_node_path9.basename)(directory)) || !await isOwnDirectory(directory) || !await hasMarker(directory)) {
    throw new SigningError("INTERNAL_ERROR", `${plainText(directory)} is not removed: it is not a folder that this job made.`, {
      hint: "Something has changed it, or the saved state of the job. Look at it and remove it by hand.",
      file: directory
    });
  }
  const errors = await removeLeftovers(directory);
  await removeTree(directory).catch((error) => errors.push(error));
  if (errors.length > 0) {
    const { message, code: code3 } = outputError(errors[0], directory);
    throw new SigningError(code3, `Not everything that this job made could be removed: ${message}`, { file: directory, cause: errors[0] });
  }
}
async function hasMarker(directory) {
  const status = await (0, import_promises8.lstat)((0, import_node_path9.join)(directory, markerName)).catch(() => void 0);
  return (status == null ? void 0 : status.isFile()) === true && isOwn(status.uid);
}

// core/session.ts
var workspaceState = "workspace";
async function openSession(host, inputs, secrets, signal) {
  const redact = createRedactor(secrets);
  const workspace = await createWorkspace(host.temporaryDirectory);
  host.saveState(workspaceState, workspace.directory);
  const environment = (additions = {}) => childEnvironment(readEnvironment(), secrets, additions);
  return {
    host,
    inputs,
    signal,
    secrets,
    redact,
    workspace,
    environment,
    capture: (command) => capture(
      { ...command, environment: environment(command.environment) },
      { timeLimitInSeconds: inputs.timeLimitInSeconds, signal, redact, workingDirectory: workspace.directory }
    )
  };
}

// core/run.ts
async function run(host, options2) {
  const { inputs, secrets } = readInputs2(host);
  const session = await openSession(host, inputs, secrets, options2.signal);
  const outcome = { startedAt: /* @__PURE__ */ new Date(), result: "failed", prepared: void 0, files: [], error: void 0 };
  try {
    await carryOut(session, outcome);
  } catch (error) {
    outcome.error = error;
  }
  await deliver(session, outcome);
  if (outcome.error !== void 0) throw outcome.error;
}
async function carryOut(session, outcome) {
  const { inputs } = session;
  if (inputs.apiToken === void 0 && inputs.ifNoCredentials === "skip") {
    outcome.result = "skipped";
    return;
  }
  const { findFilesToSign: findFilesToSign2 } = await Promise.resolve().then(() => (init_find_files_to_sign(), find_files_to_sign_exports));
  const files = await findFilesToSign2(session);
  if (files.length === 0 && inputs.files.length > 0) {
    outcome.result = "nothing-to-sign";
    return;
  }
  outcome.prepared = await prepare(session, files);
  const { signFiles: signFiles2 } = await Promise.resolve().then(() => (init_sign_files(), sign_files_exports));
  await signFiles2(outcome.prepared, outcome);
  await runScript(outcome.prepared);
  exportPrepared(outcome.prepared);
  outcome.result = inputs.files.length > 0 ? "signed" : "prepared";
}
async function cleanUp(host) {
  forgetExported(host);
  const directory = host.loadState(workspaceState);
  if (directory !== void 0 && directory !== "") await removeWorkspace(directory);
}
function readInputs2(host) {
  const read = (name) => host.input(name);
  const secrets = readSecrets(read, readEnvironment());
  for (const secret of secrets.flatMap(secretForms)) host.maskSecret(secret);
  return { inputs: parseInputs(read, readEnvironment()), secrets };
}

// cli/command-line.ts
var import_node_util2 = require("util");
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);
init_errors();

// cli/flags.ts
var commandTable = {
  sign: {
    usage: "pkcs11-sign sign [flags] [file ...]",
    summary: "Signs files, or runs your script with everything prepared; verifies the results; cleans up."
  },
  setup: {
    usage: 'eval "$(pkcs11-sign setup [flags])"',
    summary: "Installs and configures; prints the variables for later commands of a POSIX shell. clean-up removes it all."
  },
  "clean-up": {
    usage: "pkcs11-sign clean-up [--directory FOLDER]",
    summary: "Removes the private folder that setup left: the one in PKCS11_SIGN_DIRECTORY, or FOLDER."
  },
  help: {
    usage: "pkcs11-sign help [command]",
    summary: "Explains a command and its flags."
  }
};
var commandNames = Object.keys(commandTable);
var directoryVariable = "PKCS11_SIGN_DIRECTORY";
var unusedInputs = {
  sign: (name) => name === "export-environment",
  setup: (name) => inputDefinition(name).scope === "files" || ["files", "run", "shell"].includes(name),
  "clean-up": () => true,
  help: () => true
};
function inputsOf(command) {
  return inputNames.filter((name) => !unusedInputs[command](name));
}
var ownFlags = {
  directory: { kind: "text", commands: ["clean-up"], description: "The folder that setup left." },
  debug: { kind: "boolean", commands: ["sign", "setup", "clean-up"], description: "Show debug messages." },
  help: { kind: "boolean", commands: commandNames, description: "Explain the command and its flags." },
  version: { kind: "boolean", commands: commandNames, description: "Print the version." }
};
function ownFlagsOf(command) {
  return Object.keys(ownFlags).filter((name) => ownFlags[name].commands.includes(command));
}
function inputDefinition(name) {
  return inputTable[name];
}

// cli/command-line.ts
function readCommandLine(words) {
  var _a;
  const [first = "help", ...rest] = words;
  if (first === "--help" || first === "-h") return plain2("help", "help");
  if (first === "--version" || first === "-V") return plain2("help", "version");
  const command = commandNames.find((name) => name === first);
  if (command === void 0) throw unknownCommand(first);
  const kinds2 = kindsOf(command);
  const values2 = /* @__PURE__ */ new Map();
  const positionals = [];
  for (const token of tokensOf(rest, kinds2)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { flag, value } = readFlag(token, command, kinds2);
    const before = values2.get(flag);
    if (before !== void 0 && kinds2.get(flag) !== "lines") {
      throw invalid2(`--${flag} is given twice.`, "Give it once; only lists such as --files may be repeated.");
    }
    values2.set(flag, [...before != null ? before : [], value]);
  }
  if (positionals.length > (command === "sign" ? Infinity : command === "help" ? 1 : 0)) {
    throw invalid2(`${command} takes no "${(_a = positionals.at(-1)) != null ? _a : ""}".`, `pkcs11-sign help ${command} shows what it takes.`);
  }
  const [topic] = positionals;
  if (command === "help" && topic !== void 0 && !commandNames.some((name) => name === topic)) throw unknownCommand(topic);
  const joined = (names3) => new Map(names3.flatMap((name) => {
    var _a2, _b;
    return values2.has(name) ? [[name, (_b = (_a2 = values2.get(name)) == null ? void 0 : _a2.join("\n")) != null ? _b : ""]] : [];
  }));
  return { command, inputs: joined(inputsOf(command)), own: joined(ownFlagsOf(command)), positionals };
}
function tokensOf(words, kinds2) {
  const options2 = Object.fromEntries(
    [...kinds2].map(([name, kind]) => [name, { type: kind === "boolean" ? "boolean" : "string" }])
  );
  const shorts = { h: { type: "boolean" }, V: { type: "boolean" } };
  return (0, import_node_util2.parseArgs)({ args: [...words], options: { ...options2, ...shorts }, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function readFlag(token, command, kinds2) {
  const { rawName, value, inlineValue } = token;
  if (rawName === "-h") return { flag: "help", value: "true" };
  if (rawName === "-V") return { flag: "version", value: "true" };
  if (!rawName.startsWith("--")) throw unknownFlag(rawName, command, kinds2);
  const name = rawName.slice(2);
  const flag = flagNamed(name, kinds2);
  if (flag === void 0) {
    const negated = name.startsWith("no-") ? flagNamed(name.slice(3), kinds2) : void 0;
    if (negated === void 0 || kinds2.get(negated) !== "boolean") throw unknownFlag(rawName, command, kinds2);
    if (value !== void 0) throw invalid2(`${rawName} takes no value.`, `Write ${rawName}, or --${negated}=${value}.`);
    return { flag: negated, value: "false" };
  }
  if (kinds2.get(flag) === "boolean") return { flag, value: value != null ? value : "true" };
  if (value === void 0) throw invalid2(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`);
  if (inlineValue !== true && value.startsWith("-") && value !== "-") {
    throw invalid2(`${rawName} is followed by "${value}", which looks like a flag.`, `If it is the value, write ${rawName}=${value}.`);
  }
  return { flag, value };
}
function kindsOf(command) {
  const kinds2 = /* @__PURE__ */ new Map();
  for (const name of inputsOf(command)) {
    const { kind } = inputDefinition(name);
    kinds2.set(name, kind === "boolean" || kind === "lines" ? kind : "value");
  }
  for (const name of ownFlagsOf(command)) kinds2.set(name, ownFlags[name].kind === "boolean" ? "boolean" : "value");
  return kinds2;
}
function flagNamed(name, kinds2) {
  return [...kinds2.keys()].find((flag) => flag === name);
}
function unknownCommand(word) {
  if (word.startsWith("-")) return invalid2(`The command comes first, not "${word}".`, `Write pkcs11-sign COMMAND ${word}; ${allCommands()}`);
  return invalid2(`"${word}" is no command.`, `${suggestion2(word, commandNames)}${allCommands()}`);
}
function unknownFlag(word, command, kinds2) {
  const name = word.replace(/^-+/, "");
  const elsewhere = commandNames.find((other) => flagNamed(name, kindsOf(other)) !== void 0);
  if (elsewhere !== void 0) return invalid2(`${word} is a flag of ${elsewhere}; ${command} does not take it.`, "Leave it out.");
  const flags = [...kinds2].flatMap(([flag, kind]) => kind === "boolean" ? [`--${flag}`, `--no-${flag}`] : [`--${flag}`]);
  return invalid2(`${command} has no flag ${word}.`, `${suggestion2(`--${name}`, flags)}pkcs11-sign help ${command} lists all flags.`);
}
function suggestion2(word, words) {
  const nearest = (0, import_fastest_levenshtein3.closest)(word, words);
  return (0, import_fastest_levenshtein3.distance)(word, nearest) <= Math.max(2, word.length / 3) ? `Did you mean ${nearest}? ` : "";
}
function allCommands() {
  return `The commands are ${commandNames.join(", ")}.`;
}
function plain2(command, flag) {
  return { command, inputs: /* @__PURE__ */ new Map(), own: /* @__PURE__ */ new Map([[flag, "true"]]), positionals: [] };
}
function invalid2(message, hint) {
  return new SigningError("INVALID_INPUT", message, { hint });
}

// cli/help.ts
init_errors();
var indent = 6;
function exitCodes() {
  var _a;
  const codes = /* @__PURE__ */ new Map();
  for (const [code3, { exitCode }] of Object.entries(errorCodes)) codes.set(exitCode, [...(_a = codes.get(exitCode)) != null ? _a : [], code3]);
  const rows = [...codes].map(([exitCode, names3]) => [exitCode, names3.join(", ")]);
  return [[0, "signed and verified"], ...rows, [143, "CANCELLED by SIGTERM"]].sort(([a], [b]) => Number(a) - Number(b));
}
function generalHelp(width) {
  const commands = commandNames.flatMap((name) => [`  ${name}`, ...wrapped(commandTable[name].summary, width)]);
  return lines2([
    ...wrapped(
      "pkcs11-sign signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.",
      width,
      0
    ),
    "",
    "Usage: pkcs11-sign COMMAND [flags]",
    "",
    "Commands:",
    ...commands,
    "",
    ...wrapped("Messages go to stderr. sign prints its results as name=value lines on stdout.", width, 0),
    "",
    ...exitCodeLines(width)
  ]);
}
function commandHelp(command, width) {
  const { usage, summary } = commandTable[command];
  const inputs = inputsOf(command);
  const groups = Object.keys(inputGroups).flatMap((group) => {
    const names3 = inputs.filter((name) => inputDefinition(name).group === group);
    return names3.length === 0 ? [] : ["", `${inputGroups[group]}:`, ...names3.flatMap((name) => inputLines(name, width))];
  });
  const own = ownFlagsOf(command).flatMap((name) => [
    `  --${name}${ownFlags[name].kind === "text" ? " FOLDER" : ""}${name === "help" ? ", -h" : name === "version" ? ", -V" : ""}`,
    ...wrapped(ownFlags[name].description, width)
  ]);
  const token = inputs.includes("api-token") ? [
    "",
    ...wrapped(
      "Other users of the machine see command lines: set SIGNPATH_API_TOKEN, or let --api-token - read it from stdin.",
      width,
      0
    )
  ] : [];
  return lines2([
    `Usage: ${usage}`,
    "",
    ...wrapped(summary, width, 0),
    ...token,
    ...groups,
    "",
    "General:",
    ...own,
    ...command === "help" ? [] : ["", ...exitCodeLines(width)]
  ]);
}
function inputLines(name, width) {
  const definition = inputDefinition(name);
  return [`  --${name}${valueOf(name, definition)}`, ...wrapped([definition.description, ...notes(name, definition)].join(" "), width)];
}
function valueOf(name, definition) {
  switch (definition.kind) {
    case "boolean":
      return `, --no-${name}`;
    case "integer":
      return " NUMBER";
    case "choice":
      return " CHOICE";
    case "lines":
      return " VALUE ...";
    case "text":
      return " VALUE";
  }
}
function notes(name, definition) {
  var _a;
  const found = (_a = definition.default) != null ? _a : definition.defaultText;
  return [
    ...definition.kind === "choice" ? [`One of: ${definition.choices.join(", ")}.`] : [],
    ...definition.kind === "integer" ? [`From ${definition.minimum} to ${definition.maximum}.`] : [],
    ...definition.kind === "lines" ? ["May be repeated."] : [],
    ...name === "files" ? ["Files may also be given without the flag."] : [],
    ...definition.environment === void 0 ? [] : [`Variable: ${definition.environment}.`],
    ...found === void 0 ? [] : [`Default: ${found.replaceAll("`", "")}.`]
  ];
}
function exitCodeLines(width) {
  return ["Exit codes:", ...exitCodes().flatMap(([code3, meaning]) => hanging(`${code3}`.padStart(5), meaning, width))];
}
function hanging(label, text3, width) {
  const [first = "", ...rest] = wrapped(text3, width, label.length + 2);
  return [`${label}  ${first.trimStart()}`, ...rest];
}
function wrapped(text3, width, columns = indent) {
  const rows = [];
  let row = "";
  for (const word of text3.split(" ")) {
    if (row !== "" && columns + row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].map((line) => " ".repeat(columns) + line);
}
function lines2(rows) {
  return `${rows.join("\n")}
`;
}

// cli/host.ts
var import_node_fs9 = require("fs");
var import_node_os = require("os");
var import_node_path16 = require("path");
init_errors();

// cli/terminal.ts
init_redaction();
var styles = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 };
var progressInterval = { terminal: 100, log: 1e4 };
var barWidth = 24;
function wantsColour(output, environment) {
  var _a, _b;
  if (((_a = environment["NO_COLOR"]) != null ? _a : "") !== "") return false;
  const forced = (_b = environment["FORCE_COLOR"]) != null ? _b : "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return output.isTTY === true && environment["TERM"] !== "dumb";
}
function createScreen(output, environment, now = Date.now) {
  const colour = wantsColour(output, environment);
  const live = output.isTTY === true && environment["TERM"] !== "dumb";
  const secrets = [];
  let redact = createRedactor(secrets);
  let depth = 0;
  let shown = false;
  let startedAt;
  let lastProgress = now();
  const paint = (text3, style2) => colour && style2 !== void 0 ? `\x1B[${styles[style2]}m${text3}\x1B[0m` : text3;
  const clear = () => {
    if (shown) output.write("\r\x1B[K");
    shown = false;
  };
  const lines3 = (text3, style2, label) => {
    clear();
    const margin = "  ".repeat(depth);
    const start3 = label === void 0 ? "" : `${paint(`${label}:`, style2)} `;
    const rows = plainText(redact(text3)).split("\n");
    output.write(
      rows.map((row, index) => `${margin}${index === 0 ? start3 : ""}${label === void 0 ? paint(row, style2) : row}
`).join("")
    );
  };
  return {
    lines: lines3,
    progress(done, total) {
      var _a;
      const time = now();
      startedAt != null ? startedAt : startedAt = time;
      if (!live) {
        if (time - lastProgress < progressInterval.log && done < total) return;
        lastProgress = time;
        lines3(`${done} of ${total} done${rate(done, time - startedAt)}`);
        return;
      }
      if (shown && time - lastProgress < progressInterval.terminal && done < total) return;
      lastProgress = time;
      clear();
      if (done >= total) return;
      output.write(progressLine(done, total, time - startedAt).slice(0, Math.max(1, ((_a = output.columns) != null ? _a : 80) - 1)));
      shown = true;
    },
    startGroup(title2) {
      depth = 0;
      lines3(title2, "bold");
      depth = 1;
    },
    endGroup() {
      depth = 0;
    },
    maskSecret(value) {
      if (value.trim() === "") return;
      secrets.push(value);
      redact = createRedactor(secrets);
    },
    redact: (text3) => redact(text3),
    close: clear
  };
}
function progressLine(done, total, milliseconds) {
  const filled = total === 0 ? 0 : Math.floor(done / total * barWidth);
  return `[${"#".repeat(filled).padEnd(barWidth, ".")}] ${done} of ${total}${rate(done, milliseconds)}`;
}
function rate(done, milliseconds) {
  return done === 0 || milliseconds < 1e3 ? "" : `, ${(done * 1e3 / milliseconds).toFixed(1)}/s`;
}

// cli/text.ts
init_errors();
function outputLines(name, value) {
  return value.split("\n").map((line) => `${name}=${spelledOut(line)}
`).join("");
}
var controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
function spelledOut(text3) {
  return text3.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function exportLine(name, value) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new SigningError("INTERNAL_ERROR", `"${name}" is no name of a shell variable.`);
  return `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'
`;
}

// cli/host.ts
function commandLineHost(options2) {
  const { environment = process.env, stdout = process.stdout, stderr = process.stderr } = options2;
  const screen = createScreen(stderr, environment);
  const state = new Map(options2.state);
  const exported = /* @__PURE__ */ new Map();
  const temporaryDirectory = (0, import_node_path16.resolve)((0, import_node_os.tmpdir)());
  return {
    name: "command-line",
    temporaryDirectory,
    get cacheDirectory() {
      var _a;
      return (_a = cacheFolder(environment, process.platform)) != null ? _a : homelessCache(temporaryDirectory);
    },
    exported,
    state,
    screen,
    input(name) {
      const value = options2.inputs.get(name);
      return value === void 0 || value.trim() === "" ? void 0 : value;
    },
    debug(message) {
      if (options2.debug) screen.lines(message, "dim");
    },
    info: (message) => {
      screen.lines(message);
    },
    notice: (message, location) => {
      screen.lines(located(message, location == null ? void 0 : location.file), "blue", "notice");
    },
    warning: (message, location) => {
      screen.lines(located(message, location == null ? void 0 : location.file), "yellow", "warning");
    },
    error: (message, location) => {
      screen.lines(located(message, location == null ? void 0 : location.file), "red", "error");
    },
    startGroup: screen.startGroup,
    endGroup: screen.endGroup,
    maskSecret: screen.maskSecret,
    setOutput(name, value) {
      const rows = outputLines(name, screen.redact(value));
      if (options2.outputs === "log") screen.lines(rows.trimEnd());
      else {
        screen.close();
        stdout.write(rows);
      }
    },
    exportVariable(name, value, { secret }) {
      if (secret) screen.maskSecret(value);
      exported.set(name, value);
    },
    saveState(name, value) {
      state.set(name, value);
    },
    loadState: (name) => state.get(name),
    // There is no page to show it on; the report files hold the same.
    summary: () => Promise.resolve(),
    progress: screen.progress
  };
}
function located(message, file) {
  return file === void 0 || message.includes(file) ? message : `${file}: ${message}`;
}
function cacheFolder(environment, platform) {
  var _a, _b, _c;
  const name = "pkcs11-sign";
  if (platform === "win32") {
    const local = (_a = environment["LOCALAPPDATA"]) != null ? _a : "";
    return local === "" ? void 0 : import_node_path16.win32.join(local, name, "cache");
  }
  const cache = (_b = environment["XDG_CACHE_HOME"]) != null ? _b : "";
  if (import_node_path16.posix.isAbsolute(cache)) return import_node_path16.posix.join(cache, name);
  const home = (_c = environment["HOME"]) != null ? _c : accountHome();
  return home !== void 0 && import_node_path16.posix.isAbsolute(home) ? import_node_path16.posix.join(home, ".cache", name) : void 0;
}
function accountHome() {
  try {
    return (0, import_node_os.userInfo)().homedir;
  } catch {
    return void 0;
  }
}
function homelessCache(temporaryDirectory) {
  var _a;
  const user = (_a = process.getuid) == null ? void 0 : _a.call(process);
  const folder = (0, import_node_path16.join)(temporaryDirectory, `pkcs11-sign-cache-${user != null ? user : "user"}`);
  (0, import_node_fs9.mkdirSync)(folder, { recursive: true, mode: 448 });
  const status = (0, import_node_fs9.lstatSync)(folder);
  const others = (status.mode & 18) !== 0 && process.platform !== "win32";
  if (others || !status.isDirectory() || user !== void 0 && status.uid !== user) {
    throw new SigningError("OUTPUT_NOT_WRITABLE", `${folder} can't be the cache: others may write there.`, {
      hint: "Set XDG_CACHE_HOME to a folder of your own (LOCALAPPDATA on Windows).",
      file: folder
    });
  }
  return folder;
}

// cli/process-events.ts
var import_node_os2 = require("os");
init_errors();
init_failure();
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
function watchProcess(host) {
  const cancel = new AbortController();
  let received;
  let crash;
  for (const signal of signals) {
    process.on(signal, () => {
      if (received !== void 0) process.exit(128 + import_node_os2.constants.signals[signal]);
      received = signal;
      host.info(signal === "SIGINT" ? "Stopping and cleaning up; Ctrl-C again stops at once." : "Stopping and cleaning up.");
      cancel.abort(signal);
    });
  }
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => {
      crash != null ? crash : crash = reportFailure(host, error);
      process.exitCode = crash;
      cancel.abort(error);
      setTimeout(() => process.exit(crash), 5e3).unref();
    });
  }
  return {
    signal: cancel.signal,
    throwIfCancelled() {
      if (received !== void 0) throw new SigningError("CANCELLED", `Cancelled by ${received}.`);
    },
    exitCode(report2) {
      if (crash !== void 0) return crash;
      const code3 = report2();
      return received === void 0 ? code3 : 128 + import_node_os2.constants.signals[received];
    }
  };
}
function surviveClosedPipes() {
  for (const stream2 of [process.stdout, process.stderr]) {
    stream2.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

// cli/commands.ts
async function runCommandLine(words) {
  let line;
  try {
    line = readCommandLine(words);
  } catch (error) {
    const exitCode = reportFailure(commandLineHost({ inputs: /* @__PURE__ */ new Map(), debug: false, outputs: "log" }), error);
    if (words[0] === "setup") print(failingScript(exitCode));
    return exitCode;
  }
  if (line.own.get("version") === "true") return print(`${version}
`);
  if (line.command === "help" || line.own.get("help") === "true") return help(line, words.length === 0);
  return line.command === "clean-up" ? removeSetup(line) : start2(line);
}
async function start2(line) {
  const setup = line.command === "setup";
  const inputs = new Map(line.inputs);
  const host = commandLineHost({ inputs, debug: line.own.get("debug") === "true", outputs: setup ? "log" : "print" });
  const events2 = watchProcess(host);
  let failure;
  try {
    readToken(inputs, host);
    if (!setup) addFiles(inputs, line.positionals);
    await run(host, { signal: events2.signal });
    events2.throwIfCancelled();
  } catch (error) {
    failure = { error };
  }
  if (!setup || failure !== void 0) await tidy(host);
  host.screen.close();
  const exitCode = failure === void 0 ? 0 : events2.exitCode(() => reportFailure(host, failure.error));
  if (setup) print(exitCode === 0 ? shellLines(host) : failingScript(exitCode));
  return exitCode;
}
async function removeSetup(line) {
  var _a, _b;
  const directory = (_b = (_a = line.own.get("directory")) != null ? _a : process.env[directoryVariable]) != null ? _b : "";
  const state = directory === "" ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[workspaceState, (0, import_node_path17.resolve)(directory)]]);
  const host = commandLineHost({ inputs: /* @__PURE__ */ new Map(), debug: line.own.get("debug") === "true", outputs: "log", state });
  try {
    if (directory === "") {
      throw new SigningError("INVALID_INPUT", `There is nothing to remove: neither --directory nor ${directoryVariable} is given.`, {
        hint: `setup sets ${directoryVariable}; use eval "$(pkcs11-sign setup …)" in the same shell.`
      });
    }
    await cleanUp(host);
    return 0;
  } catch (error) {
    return reportFailure(host, error);
  }
}
function readToken(inputs, host) {
  const given3 = inputs.get("api-token");
  if (given3 === void 0) return;
  if (given3 !== "-") {
    host.maskSecret(given3);
    host.warning(
      "--api-token stands on the command line, where other users of this machine can see it. Set SIGNPATH_API_TOKEN, or write --api-token - and pipe it in."
    );
    return;
  }
  if (process.stdin.isTTY) {
    throw new SigningError("INVALID_INPUT", "--api-token - reads the token from stdin, but that is a terminal, which would show it.", {
      hint: "Pipe it in from your password store, or set SIGNPATH_API_TOKEN."
    });
  }
  const token = (0, import_node_fs10.readFileSync)(0, "utf8").trim();
  if (token === "") throw new SigningError("NO_CREDENTIALS", "--api-token - reads the token from stdin, but that is empty.");
  host.maskSecret(token);
  inputs.set("api-token", token);
}
function addFiles(inputs, files) {
  var _a;
  const patterns = files.map((file) => {
    if (/[\r\n]/.test(file)) {
      throw new SigningError("INVALID_INPUT", `A file name holds a line break: ${JSON.stringify(file)}.`, {
        hint: "Rename it, or reach it by a glob."
      });
    }
    return file.startsWith("!") && (0, import_node_fs10.lstatSync)(file, { throwIfNoEntry: false }) !== void 0 ? `./${file}` : file;
  });
  const all = [...inputs.has("files") ? [(_a = inputs.get("files")) != null ? _a : ""] : [], ...patterns];
  if (all.length > 0) inputs.set("files", all.join("\n"));
  if (all.length === 0 && !inputs.has("run")) {
    throw new SigningError("INVALID_INPUT", "sign is given neither files nor a script.", {
      hint: "Name the files, as in pkcs11-sign sign dist/*.exe, or give --run; setup prepares a shell for later commands."
    });
  }
}
async function tidy(host) {
  try {
    await cleanUp(host);
  } catch (error) {
    host.warning(`Not everything could be removed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function failingScript(exitCode) {
  return `(exit ${exitCode})
`;
}
function shellLines(host) {
  const directory = host.state.get(workspaceState);
  const variables = [...host.exported, ...directory === void 0 ? [] : [[directoryVariable, directory]]];
  return variables.map(([name, value]) => exportLine(name, value)).join("");
}
function help(line, unasked) {
  const width = Math.min(Math.max(process.stdout.isTTY ? process.stdout.columns : 80, 40), 120);
  const topic = line.command === "help" ? line.positionals[0] : line.command;
  const command = commandNames.find((name) => name === topic);
  const text3 = command === void 0 ? generalHelp(width) : commandHelp(command, width);
  if (!unasked) return print(text3);
  process.stderr.write(text3);
  return 2;
}
function print(text3) {
  process.stdout.write(text3);
  return 0;
}

// cli/main.ts
surviveClosedPipes();
void runCommandLine(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  setTimeout(() => process.exit(), 5e3).unref();
});
