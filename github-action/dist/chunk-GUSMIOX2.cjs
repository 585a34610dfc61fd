var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>k});module.exports=__toCommonJS(stdin_exports);var import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),T=(0,import_chunk_2OATJTSY.b)(
v=>{var x;(function(u){typeof DO_NOT_EXPORT_CRC>"u"?typeof v=="object"?u(v):typeof define=="function"&&define.amd?define(function(){var F={};return u(F),F}):u(x=
{}):u(x={})})(function(u){u.version="1.2.2";function F(){for(var r=0,i=new Array(256),e=0;e!=256;++e)r=e,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^r>>>1:r>>>
1,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^r>>>1:r>>>1,r=r&1?-306674912^
r>>>1:r>>>1,i[e]=r;return typeof Int32Array<"u"?new Int32Array(i):i}var a=F();function b(r){var i=0,e=0,n=0,t=typeof Int32Array<"u"?new Int32Array(4096):new Array(
4096);for(n=0;n!=256;++n)t[n]=r[n];for(n=0;n!=256;++n)for(e=r[n],i=256+n;i<4096;i+=256)e=t[i]=e>>>8^r[e&255];var f=[];for(n=1;n!=16;++n)f[n-1]=typeof Int32Array<
"u"?t.subarray(n*256,n*256+256):t.slice(n*256,n*256+256);return f}var o=b(a),c=o[0],s=o[1],y=o[2],A=o[3],_=o[4],p=o[5],h=o[6],m=o[7],w=o[8],I=o[9],g=o[10],O=o[11],
C=o[12],D=o[13],E=o[14];function j(r,i){for(var e=i^-1,n=0,t=r.length;n<t;)e=e>>>8^a[(e^r.charCodeAt(n++))&255];return~e}function L(r,i){for(var e=i^-1,n=r.length-
15,t=0;t<n;)e=E[r[t++]^e&255]^D[r[t++]^e>>8&255]^C[r[t++]^e>>16&255]^O[r[t++]^e>>>24]^g[r[t++]]^I[r[t++]]^w[r[t++]]^m[r[t++]]^h[r[t++]]^p[r[t++]]^_[r[t++]]^A[r[t++]]^
y[r[t++]]^s[r[t++]]^c[r[t++]]^a[r[t++]];for(n+=15;t<n;)e=e>>>8^a[(e^r[t++])&255];return~e}function N(r,i){for(var e=i^-1,n=0,t=r.length,f=0,l=0;n<t;)f=r.charCodeAt(
n++),f<128?e=e>>>8^a[(e^f)&255]:f<2048?(e=e>>>8^a[(e^(192|f>>6&31))&255],e=e>>>8^a[(e^(128|f&63))&255]):f>=55296&&f<57344?(f=(f&1023)+64,l=r.charCodeAt(n++)&1023,
e=e>>>8^a[(e^(240|f>>8&7))&255],e=e>>>8^a[(e^(128|f>>2&63))&255],e=e>>>8^a[(e^(128|l>>6&15|(f&3)<<4))&255],e=e>>>8^a[(e^(128|l&63))&255]):(e=e>>>8^a[(e^(224|f>>
12&15))&255],e=e>>>8^a[(e^(128|f>>6&63))&255],e=e>>>8^a[(e^(128|f&63))&255]);return~e}u.table=a,u.bstr=j,u.buf=L,u.str=N})}),d=(0,import_chunk_2OATJTSY.c)(T(),1);
function k(u,F=0){return d.default.buf(u,F)>>>0}0&&(module.exports={a});
